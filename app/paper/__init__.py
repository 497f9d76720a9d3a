"""Makes Chinese papers as PDF: fonts, line breaking, page frame, tables, codes; knows nothing of any slice."""
