"""Food safety (食品安全): samples, fridges, disinfecting, purchases and menus of the kitchen."""
