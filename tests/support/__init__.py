"""What tests of several files share beside the fixtures of conftest.py."""
