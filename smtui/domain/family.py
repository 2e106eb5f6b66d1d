"""The closed lists every judgement is made of: families, severities, verdicts."""

from enum import IntEnum, StrEnum


class Family(StrEnum):
    """What a finding is about. The list is closed; guides and checks name its values."""

    INSULT = "insult"
    DISCRIMINATION = "discrimination"
    ILLEGAL = "illegal"
    RUMOR = "rumor"
    HARMFUL_SITE = "harmful-site"
    REPETITION = "repetition"
    SECRECY = "secrecy"
    UNDECIDED_POLICY = "undecided-policy"
    PUBLIC_MORALS = "public-morals"
    PERSONAL_INFO = "personal-info"
    RIGHTS = "rights"
    SECURITY = "security"
    MASKING = "masking"
    ACCURACY = "accuracy"
    SHORT_URL = "short-url"
    THIRD_PARTY = "third-party"
    CONFRONTATION = "confrontation"
    REPLY_POLICY = "reply-policy"
    APPROVAL = "approval"
    DUTY_HOURS = "duty-hours"
    OFF_PURPOSE = "off-purpose"
    ATTRIBUTION = "attribution"
    REPUTATION = "reputation"
    LENGTH = "length"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _FAMILY_LABELS[self]


_FAMILY_LABELS = {
    Family.INSULT: "侮辱・中傷",
    Family.DISCRIMINATION: "差別",
    Family.ILLEGAL: "違法・不当",
    Family.RUMOR: "うわさ・未確認",
    Family.HARMFUL_SITE: "有害サイト",
    Family.REPETITION: "繰り返し",
    Family.SECRECY: "秘密・内部情報",
    Family.UNDECIDED_POLICY: "未決定の事柄",
    Family.PUBLIC_MORALS: "公序良俗",
    Family.PERSONAL_INFO: "個人情報",
    Family.RIGHTS: "権利",
    Family.SECURITY: "セキュリティ",
    Family.MASKING: "伏せ字・匂わせ",
    Family.ACCURACY: "正確さ",
    Family.SHORT_URL: "短縮URL",
    Family.THIRD_PARTY: "第三者のページ",
    Family.CONFRONTATION: "攻撃的な反論",
    Family.REPLY_POLICY: "返信の方針",
    Family.APPROVAL: "決裁・公式見解",
    Family.DUTY_HOURS: "勤務・運用時間",
    Family.OFF_PURPOSE: "目的外",
    Family.ATTRIBUTION: "見解の帰属",
    Family.REPUTATION: "信用",
    Family.LENGTH: "文字数",
}


class Severity(IntEnum):
    """How strongly a finding asks for something; larger is stronger."""

    INFO = 1
    CONFIRM = 2
    WARN = 3
    BLOCK = 4

    @property
    def word(self) -> str:
        """The lower-case English word used in JSON, options and guide data."""
        return self.name.lower()

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _SEVERITY_LABELS[self]


_SEVERITY_LABELS = {
    Severity.BLOCK: "投稿不可",
    Severity.WARN: "要修正",
    Severity.CONFIRM: "要確認",
    Severity.INFO: "参考",
}

SEVERITY_BY_WORD = {severity.word: severity for severity in Severity}
"""Severity by its English word, the form used in guide data and options."""


class Verdict(StrEnum):
    """The report in one word: the strongest open finding decides."""

    BLOCK = "block"
    FIX = "fix"
    CONFIRM = "confirm"
    CLEAR = "clear"

    @property
    def label(self) -> str:
        """The Japanese sentence shown to people; it never says that posting is fine."""
        return _VERDICT_LABELS[self]


_VERDICT_LABELS = {
    Verdict.BLOCK: "このままでは投稿できません",
    Verdict.FIX: "直すところがあります",
    Verdict.CONFIRM: "確かめることがあります",
    Verdict.CLEAR: "指摘はありません",
}
