"""Where each resident is: moves from bed to bed, out and back, into the home and out of it, and the census of them."""
