"""福院通 (Fuyuan): runs one public welfare home."""
