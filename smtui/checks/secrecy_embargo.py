"""What is to be announced later, told now."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_CLOSED = Pattern(
    "採点|審査|選考|評価|監査|検査|調査|聞き取り|いじめ|事故|処分|表彰|功労|受章|受賞|叙勲|勲章|褒章|名誉(?:市民|町民|区民)|特別賞|大賞|合格|当選|落選|報告書|賠償"
)
_OPEN = Pattern(
    "公表しました|発表しました|掲載し|ホームページ|ご覧ください|募集|応募|抽選|コンテスト|コンクール|新曲|映画|ドラマ|アニメ|ゲーム|猟|漁|鮎|アユ|釣|狩|鵜飼|球団|監督|選手|試合|文化の日|速報|開票"
)


class SecrecyEmbargo(Framed):
    """解禁や公表の日より前に、賞の受け手、採点、調査の中身を先にもらしている投稿を見つけます。

    なぜ: 約束を破られた報道機関や当人の信頼を失い、調べや選考がゆがみます。
    直し方: その日まで待ちます。
    限界: 解禁の日が書かれていなければ分かりません。

    × 名誉町民の«発表は来週ですが、待ちきれない皆さんに。書家の水沢さんに決まりました»。
    × 給食の事故の«報告書は来月。聞き取りでは、責任者が気付いていながら»黙っていたようです。
    × [personal] あの陶芸家に«受章の知らせが届いている。横断幕»を用意しなくちゃ。
    ○ 鮎釣りの解禁は6月1日に決まりました。待ちきれない皆さん、どうぞ。
    ○ 功労者表彰の受章者を発表しました。待ちきれない方は、ホームページをご覧ください。
    ○ 監査の報告書は来月公表します。公表まで、しばらくお待ちください。
    """

    code = "secrecy/embargo"
    name = "公表の前の中身"
    severity = Severity.WARN
    frames = (
        Frame(
            ("embargo:later", "embargo:leak", _CLOSED),
            "公表の前の中身に読めます。公表の日まで消してください。",
            none=(_OPEN,),
            before=1,
            after=1,
            acts=frozenset({Act.DENIES}),
        ),
    )
