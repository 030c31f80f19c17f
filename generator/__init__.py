"""Crisis briefings from YAML, in which every figure carries its proof."""
