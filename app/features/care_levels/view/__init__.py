"""The screens of care levels: tab and dialogs of a resident, the form, charts and lists; each made when opened."""
