"""Rosters on paper: the wall sheet, each person's own sheet, attendance for wages; Chinese whatever the screen's."""
