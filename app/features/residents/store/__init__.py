"""The SQL of residents: `people` the own row, `related` what one has several of, `overview` all at once."""
