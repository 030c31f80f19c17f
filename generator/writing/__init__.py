"""What helps a person to write: schemas, beginnings, proposals and remedies."""
