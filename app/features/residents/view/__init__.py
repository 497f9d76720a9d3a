"""The pages 老人 and the resident's own; ask the service for everything."""
