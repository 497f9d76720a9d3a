"""Readings and initials of Chinese names; imports pypinyin only when first asked."""
