"""Checks a photo or scan before it enters the home: known kind, sane size, upright, without place or camera data."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.kernel.errors import RuleBrokenError
from app.kernel.text import words

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 40_000_000
"""Of what is decoded whole; a JPEG may have more, as it is decoded smaller at once."""
MOST_BYTES = 200 << 20
"""Of a picture: it is stored scaled down."""
MOST_PDF_BYTES = 50 << 20
"""A PDF is stored as it is, in every backup."""
PHOTO_LONG_SIDE = 1200
SCAN_LONG_SIDE = 2400
_PICTURE_MAGIC = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG": "PNG",
    b"BM": "BMP",
    b"RIFF": "WEBP",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
}
_PHONE_KINDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"})


@dataclass(frozen=True, slots=True)
class Picture:
    """Bytes that are fit to be stored."""

    body: bytes
    media_type: str  # image/jpeg, image/png or application/pdf
    width: int | None  # pixels; None for a PDF
    height: int | None


def as_photo(raw: bytes) -> Picture:
    """Return a portrait as upright JPEG of at most 1200 pixels, all camera data dropped. Raises RuleBrokenError."""
    return _picture(raw, PHOTO_LONG_SIDE)


def as_scan(raw: bytes) -> Picture:
    """Return a scanned paper: a PDF as it is (never opened by the program itself), a picture as upright JPEG.

    Raises RuleBrokenError for anything else, whatever its name says.
    """
    if raw.startswith(b"%PDF-"):
        if len(raw) > MOST_PDF_BYTES:
            raise RuleBrokenError(
                words(
                    "Photos",
                    "This PDF is larger than {most} MB. Nothing was saved. "
                    "Scan it again in grey with 200 dpi, or save its pages as two files.",
                ),
                most=MOST_PDF_BYTES >> 20,
            )
        return Picture(raw, "application/pdf", None, None)
    return _picture(raw, SCAN_LONG_SIDE)


def _picture(raw: bytes, long_side: int) -> Picture:
    from PIL import Image, ImageOps, UnidentifiedImageError

    _require_size(raw)
    kind = next((kind for magic, kind in _PICTURE_MAGIC.items() if raw.startswith(magic)), None)
    if kind is None:
        raise _no_picture(raw)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(raw), formats=[kind]) as image:
                image.draft(None, (long_side, long_side))
                if image.width * image.height > MOST_PIXELS:
                    raise _too_large()
                upright = _on_white(ImageOps.exif_transpose(image))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large() from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as error:
        raise RuleBrokenError(
            words("Photos", "This photo is damaged or cut off. Nothing was saved. Copy it once more from the camera.")
        ) from error
    upright.info.clear()  # comments and profiles would be written again
    upright.thumbnail((long_side, long_side))
    out = io.BytesIO()
    upright.save(out, "JPEG", quality=85, optimize=True)
    return Picture(out.getvalue(), "image/jpeg", upright.width, upright.height)


def _on_white(image: Image.Image) -> Image.Image:
    """Return the picture in 8 bits a colour, with white where it lets light through."""
    from PIL import Image

    if image.mode in {"I", "I;16", "I;16B", "I;16L"}:
        return image.point(lambda value: value * (1 / 257)).convert("L").convert("RGB")
    if not image.has_transparency_data:
        return image.convert("RGB")
    layer = image.convert("RGBA")
    white = Image.new("RGB", layer.size, "white")
    white.paste(layer, mask=layer)
    return white


def _no_picture(raw: bytes) -> RuleBrokenError:
    """Return the refusal of a file that is no picture this program reads."""
    if raw[4:8] == b"ftyp" and raw[8:12] in _PHONE_KINDS:
        return RuleBrokenError(
            words(
                "Photos",
                "This is a phone's photo of the kind HEIC, which cannot be read here. Nothing was saved. "
                "Let the phone take photos as JPG (“most compatible”), or send it by chat and save it from there.",
            )
        )
    return RuleBrokenError(
        words(
            "Photos",
            "This file is not a photo (JPG, PNG, BMP, TIFF or WebP) or PDF. Nothing was saved. "
            "Choose another file, or take a screenshot of it.",
        )
    )


def _require_size(raw: bytes) -> None:
    if not raw:
        raise RuleBrokenError(words("Photos", "This file is empty. Nothing was saved. Choose another file."))
    if len(raw) > MOST_BYTES:
        raise _too_large()


def _too_large() -> RuleBrokenError:
    return RuleBrokenError(
        words(
            "Photos",
            "This picture is too large. Nothing was saved. Save it smaller (below 40 megapixels and 200 MB), "
            "then try again.",
        )
    )
