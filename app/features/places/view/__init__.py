"""The screens of places: the page where a home sets up its buildings, rooms and beds."""

from app.features.places.view.page import PlacesPage
from app.features.places.view.pictures import screen

__all__ = ["PlacesPage", "screen"]
