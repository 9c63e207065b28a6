"""Which stories tell the same: what each is about in a few weighted terms, and a comparison that looks at few pairs."""
