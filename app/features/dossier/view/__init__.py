"""The page 转院档案: choose residents, see what is missing, preview, print, save."""

from app.features.dossier.view.page import DossierPage
from app.features.dossier.view.pictures import opened_page, page_with_gaps

__all__ = ["DossierPage", "opened_page", "page_with_gaps"]
