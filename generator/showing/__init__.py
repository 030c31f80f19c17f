"""What the pages show: views of records, charts, lists, one crisis, one actor."""
