"""The page of accounts and its dialogs; what everybody may change of their own account."""

from app.features.accounts.view.own import OwnAccess
from app.features.accounts.view.page import AccountsPage

__all__ = ["AccountsPage", "OwnAccess"]
