"""Build: the incremental build of the site, and the check of a project."""
