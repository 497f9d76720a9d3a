"""Qt kit: look, forms, tables, messages, jobs, printing; knows no slice."""
