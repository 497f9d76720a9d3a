"""The page of the kitchen's books."""

from app.features.food_safety.view.page import FoodPage

__all__ = ["FoodPage"]
