"""What each post is called on screen."""

from app.kernel.access import Role
from app.kernel.text import words

ROLE_WORDS = {
    Role.DIRECTOR: words("Role", "director"),
    Role.NURSE: words("Role", "nurse"),
    Role.CAREGIVER: words("Role", "caregiver"),
    Role.CLERK: words("Role", "clerk"),
    Role.ACCOUNTANT: words("Role", "accountant"),
    Role.CASHIER: words("Role", "cashier"),
    Role.SAFETY: words("Role", "safety officer"),
    Role.AUDITOR: words("Role", "auditor"),
    Role.ELSEWHERE: words("Role", "another home"),
}
"""Role → words."""
