"""Facts that a translation must keep of its original, by language."""
