"""Somebody who is not named and whom the neighbours know at once."""

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_MANY = Pattern(
    "感謝状|記念品|消火|救助|方々|方同士|民生委員|対象|募集|制度|助成|手当(?:を|の)|給付|相談(?:会|窓口|支援|センター|を受け|員)|支援センター|講座|教室|講演|研修|セミナー|サロン|カフェ|集まり|検診|健診(?:を|の日|は、)|予防|接種|啓発|月間|週間"
    "|件数|[0-9]%|割合|平均|統計|調査では|警察|消防本部|発表|逮捕|容疑|詐欺|強盗|事故が|交通事故|熱中症|市長|町長|区長は|議員|選手|監督|歴史|江戸|明治|大正|昭和[0-9]{1,2}年(?!生)|時代|映画"
    "|ドラマ|小説|物語|絵本|上映|架空|仮名|の場合|方は、|方へ|世帯へ|または|条例|法律|規則|申請|届出|募って|求人|条件|要件|資格|住宅の入居|入居者|高齢者の方|の設置|設置し|の整備|工事"
    "|アーティスト|シンガー|講師|体験を語|語り部|著者|当事者|パラ|慰霊|追悼|ペット|創業|起業|継ぎました|販売|ませんか"
)
_MINE = Pattern(
    "うちの(?:子|娘|息子|母|父|夫|妻|祖母|祖父|猫|犬|ばあ|じい)|私の|わたしの|僕の|俺の|自分の|わが家|我が家|私は|僕は|俺は|自分は|自分が|私が|私も|義母が|母が|父が|夫が|妻が|祖母が|祖父が|入院した。|通院してき|健診に行っ"
)
_STORY = Pattern(
    "ドラマ|映画|小説|漫画|アニメ|ゲーム|ニュース|新聞|推し|ライブ|役の|主人公|作家|著書|芸能|大会"
)
_NAMED = Pattern(
    "[一-鿿ァ-ヺ]{1,4} ?[一-鿿ぁ-ゖァ-ヺ]{0,4}(?:さん(?!ち)|様|くん|ちゃん)"
    "|「[一-鿿ぁ-ゖァ-ヺ]{1,4} [一-鿿ぁ-ゖァ-ヺ]{1,4}」"
)
_DETAIL = Pattern(
    "[0-9]{1,2}年(?:[0-9]{1,2}月[0-9]{1,2}日)?生|生まれ|[0-9]{2,3}(?:歳|才)|丁目|番地|住所|号室|0[789]0-|小学校|幼稚園|保育園|こども園|[ぁ-ゖ]{2,5}組|[0-9]年[0-9]組"
)
_PUBLISHED = Pattern(
    "架空|記入|記載|お持ち|持参|提示|提出|ご用意|必要|見本|記入例|講師|展示|作品|申込方法|届いて(?:い|お)ます|お預かり|選挙人|縦覧|偽|詐欺|ください。$"
)
_WHOSE = Pattern(
    "奥さま|お父さま|お母さま|お子さま|息子さん|娘さん|お孫さん|[一-鿿ぁ-ゖァ-ヺ](?:さん|様|さま)(?:、|の|は|が|に)|ご?長[男女]|ご?次[男女]|奥様|ご主人|ご両親|お母様|お父様"
)
_SETTLED = Pattern(
    "移られ|移って|戻り|いらっしゃいます|お送りしました|取れました|空きました|空いて|終わって|終わりま|済み|済んで|完了|まだのよう|まだ(?:お|ご)|遅れて|なりました|なります|決まりました|決定しました|届いて|届きました|適当|認められ|通りました|却下|不支給|支給(?:し|され)|増やせ|減り|うかがい|伺い|うかがって|伺って|お聞きし|とのこと|いただいてい|入れます|入所でき|外れ|合格|再検査|異常|わかりました|分かりました|判明"
)
_NOT_HERE = Pattern(
    "個別の|お答えでき|お答えは|お電話|窓口で(?:お|ご)|窓口へ|皆さま|皆様|皆さん|ページ|場合|メールで|ダイレクト|お問い合わせの件|制度|どなたでも|作品|お写真|写真|応援"
)
_SHOP_PERSON = Pattern(
    "(?:(?:(?:駅前|駅裏|角|坂[上下]|川沿い|橋のたもと|国道沿い|裏|隣|向かい|商店街|近所|[一-鿿]{1,4}(?:町|地区|丁目|団地|通り|集落|自治会))[ので]"
    "[^。、!?\n]{0,10}?(?:店|屋|室|院|園|所|家|荘|食堂|旅館|工場|サロン|カフェ|スナック|寺)"
    "|[一-鿿ァ-ヺー]{1,8}(?:店|屋|堂|院|園|荘|館|寺|農家|工場|床屋))(?:さん)?の[^。、!?\n]{0,8}?"
    "|[一-鿿ァ-ヺー]{2,10}(?:を(?:営|経営|や)[^。、!?\n]{1,6}|で働く|で働いている|に勤める|勤めの)[^。、!?\n]{0,8}?)"
    "(?:奥さん|奥様|主人|店主|息子|娘|おじいさん|おばあさん|じいさん|ばあさん|大将|女将|若旦那|嫁|お母さん|お父さん|長男|次男|長女|次女|従業員|店員|家族|夫婦|さん|男性|女性|班長|団員|会長|先生|住職)"
)
"""Somebody of a shop or house, whatever it sells and wherever it stands."""
_SOMEBODY = Pattern(
    "奥さん|奥様|主人|店主|息子|娘|じいさん|ばあさん|大将|女将|若旦那|嫁|お母さん|お父さん|長男|次男|長女"
    "|次女|従業員|店員|家族|夫婦|さん|男性|女性|班長|団員|会長|先生|住職"
)
"""What `_SHOP_PERSON` ends with: far quicker to look for."""
_MESSAGE = "名前がなくても、近所の人にはだれか分かります。事情か居所を消してください。"
_ACTS = frozenset({Act.DENIES})


def _singled(account: Account, none: tuple[Slot, ...], before: int, *needs: str) -> Frame:
    """Return a frame of slots of this list, in this sentence and the one before or behind."""
    return Frame(
        slots("singled-out", *needs),
        _MESSAGE,
        none=(*none, "consent-given"),
        before=before,
        after=1 - before,
        account=account,
        warned=account is Account.OFFICIAL,
        acts=_ACTS,
    )


_FRAMES = (
    *(
        _singled(account, none, before, "pin", "state", "kin")
        for account, none in (
            (Account.OFFICIAL, (_MANY,)),
            (Account.PERSONAL, (_MINE, _STORY)),
        )
        for before in (1, 0)
    ),
    Frame(
        ("singled-out:kept", _NAMED, _DETAIL),
        "持ち物や名札から分かったことを書いています。名前と、ほかの手がかりを消してください。",
        none=(_PUBLISHED, "consent-given"),
        after=1,
    ),
)
_SHOP_FRAMES = tuple(
    Frame(
        (anchor, _SOMEBODY, _SHOP_PERSON),
        _MESSAGE,
        none=(*none, "consent-given"),
        before=1,
        after=1,
        account=account,
        warned=account is Account.OFFICIAL,
        acts=_ACTS,
    )
    for account, none in ((Account.OFFICIAL, (_MANY,)), (Account.PERSONAL, (_MINE, _STORY)))
    for anchor in (
        "private-matter",
        "singled-out:state",
        "known:event",
        "traits:body",
        "traits:trouble",
    )
)
_REPLY_FRAMES = (
    Frame(
        ("singled-out:whose", "singled-out:case", _WHOSE, _SETTLED),
        "一人の人の手続きや事情を、だれにでも見えるところで答えています。直接伝えてください。",
        none=(_NOT_HERE, "consent-given"),
        account=Account.OFFICIAL,
        when=("reply",),
        after=1,
        acts=_ACTS,
    ),
)


class PersonalInfoSingled(Framed):
    """名前がなくても、住まい・店・学年・家族の形から一人にしぼれる人の、知られたくない事情を見つけます。

    なぜ: よかれと思っての呼びかけでも、近所の人にはだれか分かり、病気や暮らしが広まります。
    直し方: 住まいの目印と事情のどちらも消し、当人や支える人に直接伝えます。
    限界: 町の大きさや、当人が話を広めているかどうかは分かりません。

    × 停電のときは、«郵便局の真裏に住む、人工呼吸器を使うお子さん»のお宅に声をかけてください。
    × 避難のときは、«橋のたもとの家の、耳の聞こえないおばあさん»を起こしてあげてください。
    × «西小で唯一の、里親のもとから通う児童»が、作文を書きました。
    × [personal] 下の階に越してきた«母子、旦那から逃げてき»たんだって。
    × [personal] «クリーニング屋の奥さん、うつで入院»したらしい。
    × 財布を拾いました。«免許証の持ち主は三谷 洋平さん、昭和58年生まれ»です。
    × [personal] «川沿いの時計店の若旦那、離婚»したんだって。
    × [reply] 三谷様、«世帯分離の手続きは終わって»おります。
    × [reply] «娘さんの検査»の結果は、再検査となりました。
    ○ [reply] 三谷様、世帯分離の手続きは、窓口でご案内します。
    ○ 耳の聞こえない方のための避難訓練を、団地の集会所で行います。
    ○ 認知症の方の家族の集まりを、駅前の喫茶店で開きます。どなたもどうぞ。
    ○ [personal] 角のパン屋さんのおばあさん、今日も元気に店に立っていた。
    ○ [personal] うちの息子、団地の公園で転んで骨折した。
    ○ 書き方の動画です。申請書の「三谷 花子さん（42歳）」は、撮影用の架空の人です。
    ○ 申請には、免許証など、住所と生年月日の分かるものをお持ちください。
    """

    code = "personal-info/singled"
    name = "一人にしぼれる人の事情"
    severity = Severity.WARN
    frames = (*_FRAMES, *_SHOP_FRAMES, *_REPLY_FRAMES)
