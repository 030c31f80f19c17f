"""What people write in forms, and what they read there, in their own words."""
