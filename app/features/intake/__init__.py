"""Residents from spreadsheets and back: read, judged row by row, shown, brought in by one step, taken back by one."""
