"""Rosters (排班): the month of every group, filled by a solver, checked as it is edited, published and hung up."""
