"""Programs that write data files of the repository."""
