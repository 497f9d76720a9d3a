"""Care levels: the official class, the ability level and the nine risks; never derives one from another."""
