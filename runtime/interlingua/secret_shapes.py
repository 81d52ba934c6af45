"""What looks like a key, and texts and URLs without it.

Law: this is a leaf, so that whatever has a `repr` can use it.
"""

from __future__ import annotations

import re
from functools import cache

# What a key looks like; one that its provider has already masked with asterisks stays readable.
_SECRET = (
    r"(?:\b(?:sk|rk|pk|xai|pplx|csk|fw|nvapi|tgp|hf|gsk|r8|key|gh[oprsu]|github_pat|glpat|xox[abp])"
    r"[-_][\w-]{16,}+"
    r"|\bAIza[\w-]{30,}+|\bya29\.[\w.-]{20,}+|\beyJ[\w-]{10,}+\.[\w.-]+"
    r"|\b(?:AKIA|ASIA|ABSK)[\w+/=]{12,}+"
    r"|(?<=[?&]key=)[^&\s\"']+|(?<=key=)[\w.-]{16,}+|(?<=token=)[\w.-]{8,}+"
    r"|(?<=secret=)[\w.-]{8,}+|(?<=password=)[^&\s\"']+|(?<=://)[^/\s\"'@]+(?=@)"
    r"|(?<=bearer )[\w.~+/=-]{8,}+|(?<=basic )[\w+/=-]{8,}+)(?!\*)"
)


def without_secrets(text: str) -> str:
    """Blot out whatever looks like a key."""
    return _secret().sub("[redacted]", text)


@cache
def _secret() -> re.Pattern[str]:
    return re.compile(_SECRET, re.IGNORECASE)


def shown_url(url: str) -> str:
    """Give a URL for a message: without its query, its user, and what looks like a key in it."""
    scheme, mark, rest = url.partition("?")[0].partition("://")
    host, slash, path = rest.partition("/")
    return without_secrets(f"{scheme}{mark}{host.rpartition('@')[2]}{slash}{path}")
