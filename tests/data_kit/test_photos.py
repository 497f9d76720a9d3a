"""What may come in as photo or scan (bad inputs A73-A79), and what is left of it."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import pytest
from PIL import Image

from app.data.photos import (
    MOST_BYTES,
    MOST_PDF_BYTES,
    MOST_PIXELS,
    PHOTO_LONG_SIDE,
    SCAN_LONG_SIDE,
    as_photo,
    as_scan,
)
from app.kernel.errors import RuleBrokenError


def encoded(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def decoded(body: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(body))
    image.load()
    return image


def halves(mode: str = "RGB", size: tuple[int, int] = (60, 40)) -> Image.Image:
    """Return a picture that is red on its left half and blue on its right."""
    image = Image.new("RGB", size, (0, 0, 255))
    image.paste((255, 0, 0), (0, 0, size[0] // 2, size[1]))
    return image.convert(mode)


def huge_png(width: int, height: int) -> bytes:
    """Return a small PNG that claims to be huge: one row of zeros, compressed."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(30_000, 30_000), (200_000, 300), (9_000, 5_000)])
def test_73_a_picture_of_too_many_pixels_is_refused_unopened(size: tuple[int, int]) -> None:
    raw = huge_png(*size)
    assert len(raw) < 1000
    with pytest.raises(RuleBrokenError, match="too large"):
        as_photo(raw)


@pytest.mark.parametrize(
    "raw",
    [b"%PDF-1.7 ...", b"MZ\x90\0 a program", b"PK\x03\x04", b"GIF89a" + bytes(50), b"\0\0\0\x20ftypisom" + bytes(50)],
)
def test_74_what_is_no_photo_is_refused_whatever_its_name(raw: bytes) -> None:
    with pytest.raises(RuleBrokenError, match="not a photo"):
        as_photo(raw)


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("CMYK", "JPEG"), ("L", "JPEG"), ("RGBA", "PNG"), ("P", "PNG"), ("1", "BMP"), ("RGB", "WEBP"), ("CMYK", "TIFF")],
)
def test_75_every_kind_of_picture_becomes_a_jpeg(mode: str, kind: str) -> None:
    picture = as_photo(encoded(halves(mode), kind))
    assert (picture.media_type, picture.width, picture.height) == ("image/jpeg", 60, 40)
    image = decoded(picture.body)
    assert (image.format, image.mode) == ("JPEG", "RGB")
    if mode not in ("L", "1"):
        left, right = image.getpixel((10, 20)), image.getpixel((50, 20))
        assert isinstance(left, tuple) and isinstance(right, tuple)
        assert left[0] > 150 > left[2] and right[2] > 150 > right[0]


def test_75_sixteen_bits_keep_their_greys() -> None:
    image = Image.new("I;16", (40, 40), 128 * 257)
    grey = decoded(as_photo(encoded(image, "PNG")).body).getpixel((20, 20))
    assert isinstance(grey, tuple) and 118 <= grey[0] <= 138


def test_75_nothing_behind_a_transparent_picture_is_white() -> None:
    image = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert decoded(as_photo(encoded(image, "PNG")).body).getpixel((20, 20)) == (255, 255, 255)


def test_75_an_animated_picture_gives_its_first_frame() -> None:
    raw = encoded(halves(), "WEBP", save_all=True, append_images=[halves().rotate(180)])
    pixel = decoded(as_photo(raw).body).getpixel((10, 20))
    assert isinstance(pixel, tuple) and pixel[0] > 150


@pytest.mark.parametrize("turned", [3, 6, 8])
def test_75_a_turned_photo_is_stored_upright(turned: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = turned
    picture = as_photo(encoded(halves(), exif=exif))
    assert (picture.width, picture.height) == ((60, 40) if turned == 3 else (40, 60))
    assert decoded(picture.body).getexif().get(0x0112, 1) == 1


def test_76_place_and_camera_are_dropped() -> None:
    exif = Image.Exif()
    exif[0x010F] = "CAMERA-MAKER"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (30.0, 23.0, 7.0)
    raw = encoded(halves(), exif=exif, comment=b"secret comment")
    assert b"CAMERA-MAKER" in raw and b"secret comment" in raw
    body = as_photo(raw).body
    assert b"CAMERA-MAKER" not in body and b"secret comment" not in body and b"Exif" not in body
    assert not decoded(body).getexif()


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9])
def test_77_an_empty_or_cut_off_file_is_refused(share: float) -> None:
    noise = Image.effect_noise((300, 300), 90)
    raw = encoded(noise)
    with pytest.raises(RuleBrokenError):
        as_photo(raw[: int(len(raw) * share)])


def test_78_a_large_photo_is_scaled_down_and_a_monster_refused() -> None:
    photo = as_photo(encoded(Image.new("RGB", (5000, 2500)), quality=20))
    assert (photo.width, photo.height) == (PHOTO_LONG_SIDE, PHOTO_LONG_SIDE // 2)
    scan = as_scan(encoded(Image.new("RGB", (2500, 5000)), quality=20))
    assert (scan.width, scan.height) == (SCAN_LONG_SIDE // 2, SCAN_LONG_SIDE)
    with pytest.raises(RuleBrokenError, match="too large"):
        as_scan(b"\x89PNG" + bytes(MOST_BYTES))


def test_78_a_picture_of_60_mb_is_stored_scaled_down() -> None:
    noise = Image.effect_noise((4500, 4500), 90)  # a scan that hardly packs
    raw = encoded(Image.merge("RGB", (noise, noise, noise)), "BMP")
    assert len(raw) > 60_000_000
    scan = as_scan(raw)
    assert (scan.width, scan.height) == (SCAN_LONG_SIDE, SCAN_LONG_SIDE)
    assert len(scan.body) < 10_000_000


def test_78_a_jpeg_of_many_pixels_is_decoded_small_at_once() -> None:
    raw = encoded(Image.new("L", (9000, 8000)), quality=20)
    assert MOST_PIXELS < 9000 * 8000
    assert as_photo(raw).width == PHOTO_LONG_SIDE


def test_78_a_pdf_beyond_50_mb_is_refused_with_advice() -> None:
    assert as_scan(b"%PDF-" + bytes(MOST_PDF_BYTES - 5)).media_type == "application/pdf"
    with pytest.raises(RuleBrokenError) as refused:
        as_scan(b"%PDF-" + bytes(MOST_PDF_BYTES))
    assert "larger than 50 MB" in str(refused.value) and "grey" in str(refused.value)


@pytest.mark.parametrize("kind", [b"heic", b"mif1", b"avif"])
def test_74_a_phones_own_kind_is_refused_with_what_to_do_on_the_phone(kind: bytes) -> None:
    with pytest.raises(RuleBrokenError, match="most compatible"):
        as_photo(b"\0\0\0\x20ftyp" + kind + bytes(50))


@pytest.mark.parametrize(
    "raw", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<!doctype html><script>", b"PK\x03\x04word/vbaProject.bin"]
)
def test_79_pages_and_documents_are_not_in_the_list(raw: bytes) -> None:
    with pytest.raises(RuleBrokenError):
        as_scan(raw)


def test_a_scanned_pdf_is_stored_as_it_is() -> None:
    raw = b"%PDF-1.4\n%%EOF"
    picture = as_scan(raw)
    assert (picture.body, picture.media_type, picture.width) == (raw, "application/pdf", None)
