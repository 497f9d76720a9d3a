"""Lets hypothesis run beside the database, which leaves None in numpy's place so that nothing imports it."""

import sys

if sys.modules.get("numpy", sys) is None:
    del sys.modules["numpy"]
