"""The page of accounts and its dialogs."""

from app.features.accounts.view.page import AccountsPage

__all__ = ["AccountsPage"]
