"""One typed record for each fact that is shown, and what makes them."""
