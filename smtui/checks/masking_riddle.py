"""A person or shop half hidden, half pointed at."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_ACTS = frozenset({Act.DENIES})
_GOSSIP = Pattern(
    "申し上げられ|申せま|言えま|言えな|書けま|書けな|話せま|お話しでき|明かせ|お伝えでき|伏せ|秘密|ひみつ|内緒|ないしょ|ナイショ|ここから先|これ以上|口が裂け|口止め|想像|察し|お分かり|分かりますよね|わかりますよね|お気づき|どなたでしょう|誰でしょう|大きな(?:変化|動き|発表)|たいへんな|大変なこと|…"
)
_OPEN = (
    Pattern(
        "クイズ|正解|答え|希望により|ご希望で|希望で|募金|寄附|寄付|匿名で|投票|選挙|プレゼント|応募|抽選|展示|絵本|物語|ミステリー|謎解き|落とし物|忘れ物|個人情報|プライバシー"
    ),
)
_CLUE = Pattern("ヒント|頭文字|イニシャル|漢字[二三四2-4]文字")
_STAR = Pattern(
    "某|大物|超有名|有名人|スペシャルゲスト|シークレットゲスト"
    "|あの(?:人|方|俳優|女優|歌手|選手|芸人|有名|人気)|[A-Z][・.] ?[A-Z][.」)]{0,2} ?さん"
)
_COMES = Pattern("やってく|来る|来ます|来ちゃ|お越し|現れ|登場|出演|参戦|お見え|訪れ")
_MESSAGE = "だれのことかを当てさせる書き方です。手がかりを消してください。"

_FRAMES = (
    Frame(
        ("mask-hint:hush", "mask-hint:who", "mask-hint:hint", _GOSSIP),
        _MESSAGE,
        none=_OPEN,
        before=1,
        acts=_ACTS,
    ),
    Frame(
        ("mask-hint:hint", _CLUE, _STAR, _COMES),
        _MESSAGE,
        none=_OPEN,
        before=1,
        acts=_ACTS,
    ),
)


class MaskingRiddle(Framed):
    """名前を出さずに手がかりを並べ、人や店を当てさせる書き方を見つけます。

    なぜ: 詮索を招き、違う人や店まで疑われます。
    直し方: 名前を出してよい話だけを書き、そうでなければ話ごと消します。
    限界: ふつうの紹介との区別は、人が読んで決めます。

    × 駅のそばの«いちばん高い建物にお勤めのご長男が、ここから先は申し上げられません»。
    × «名前は言えませんが、テレビにもよく出る»方が来月お見えです。
    × «ある議員さん、ヒントは眼鏡とひげ»。だれのことかはお察しください。
    × 役場の近くの«あの老舗に、春から大きな変化»があるようです。
    × 夏の催しに«大物歌手「M・K」さんが来るかも…。ヒントは紅白»！
    ○ ある市民の方から、募金を頂きました。お名前は、ご本人の希望で控えます。
    ○ クイズです。駅前の高い建物は何でしょう。正解は来週発表します。
    ○ ゲストの発表は後日。お楽しみに！
    """

    code = "masking/riddle"
    name = "名を出さない匂わせ"
    severity = Severity.WARN
    frames = _FRAMES
