"""The shift handover: one sheet that two people sign; changes no record it shows."""
