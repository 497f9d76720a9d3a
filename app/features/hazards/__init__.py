"""Hazards (隐患) from the report to the closing by somebody else, and inspections from outside (外部检查)."""
