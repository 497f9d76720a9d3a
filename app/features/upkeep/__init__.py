"""Looking after the home itself (维护): backups, restoring, checking, and reading the trail."""
