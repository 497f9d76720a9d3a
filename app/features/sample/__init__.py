"""An invented home that looks real, made from a seed (示例院)."""
