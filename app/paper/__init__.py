"""reportlab kit for official Chinese papers; knows no slice."""
