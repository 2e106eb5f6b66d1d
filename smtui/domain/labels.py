"""The Japanese names of what an occasion is made of, shown on screens and papers."""

from smtui.domain.draft import Account, Kind, Medium, Mode, Platform

ACCOUNTS = {Account.OFFICIAL: "公式アカウント", Account.PERSONAL: "私的アカウント"}
KINDS = {Kind.POST: "投稿", Kind.REPLY: "返信", Kind.SHARE: "共有"}
PLATFORMS = {
    Platform.X: "X",
    Platform.FACEBOOK: "Facebook",
    Platform.INSTAGRAM: "Instagram",
    Platform.LINE: "LINE",
    Platform.YOUTUBE: "YouTube",
    Platform.BLOG: "ブログ",
}
MEDIA = {
    Medium.PHOTO: "写真",
    Medium.VIDEO: "動画",
    Medium.ILLUSTRATION: "イラスト",
    Medium.DOCUMENT: "文書",
}
MODES = {Mode.NORMAL: "平常", Mode.DISASTER: "災害", Mode.DRILL: "訓練"}
