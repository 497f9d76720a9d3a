"""Where people live: buildings, floors, rooms and beds; knows nothing of who is in them but by join."""
