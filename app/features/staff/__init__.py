"""Staff, areas and shifts: who works where and when; plans no roster."""
