"""Nakedness and lewd jokes."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity

_FRAMES = (
    Frame(
        ("lewd:strong", "lewd-mirth"),
        "下品な冗談に読めます。消してください。",
        none=(
            Pattern(
                "裸祭|はだか祭|露天風呂|大浴場|検診|健診|入浴介助|相談|被害|医療|美術|彫刻|裸婦|銭湯|温泉の入り方|外湯|共同浴場|入浴料|入れ替え|大人[0-9]|肌が|トイレ|おむつ|赤ちゃん|乳児|プール|スープ|ソーダ|動物|犬|猫|鳥"
            ),
        ),
        after=1,
    ),
)


class PublicMoralsLewd(Framed):
    """裸になる余興、下品な冗談、性的なほのめかしを見つけます。

    なぜ: 公の場でも私的な場でも、職員としての品位を疑われます。
    直し方: その部分を消します。
    限界: 芸術や医療の話との区別は、人が読んで決めます。

    × 忘年会の余興、«係長が全裸でツリーの飾りつけ»🎀
    × [personal] 打ち上げで«パンツ一丁になって踊っ»たら大ウケ。
    × 水着コンテスト。«セクシーな衣装に目が釘付け»になりますよ。
    ○ 裸祭りの参加者を募集します。
    ○ 乳がん検診では、胸元の開く服でお越しください。
    ○ 公園での立ち小便はやめましょう。
    """

    code = "public-morals/lewd"
    name = "裸や下品な冗談"
    severity = Severity.WARN
    frames = _FRAMES
