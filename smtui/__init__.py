"""smtui: the offline workspace for a municipality's social-media guideline."""

__version__ = "0.1.0"
