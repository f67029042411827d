import { table } from '../table'

export const spoken = table(`
# language
English = english language, fluent english, inglês, inglés, englisch, anglais, 英语, 英文, английский
Spanish = espanhol, español, spanisch, espagnol, 西班牙语, испанский
French = francês, francés, französisch, français, 法语, французский
German = alemão, alemán, deutsch, allemand, 德语, немецкий
Portuguese = português, portugués, portugiesisch, portugais, 葡萄牙语
Italian = italiano, italienisch, italien, 意大利语
Dutch = nederlands, niederländisch
Russian = русский, russisch, russo, 俄语
Ukrainian = українська
Polish! = polski, polnisch
Czech = čeština
Swedish = svenska
Danish = dansk
Norwegian = norsk
Finnish = suomi
Greek
Turkish = türkçe
Arabic = arabisch, árabe, العربية, 阿拉伯语
Hebrew = עברית
Persian = farsi
Hindi
Urdu
Bengali
Tamil
Telugu
Punjabi
Chinese = mandarin, mandarin chinese, putonghua, 中文, 普通话, chinesisch
Cantonese = 粤语
Japanese = 日语, 日本語, japanisch
Korean = 한국어, 韩语
Vietnamese = tiếng việt
Thai
Indonesian = bahasa indonesia
Tagalog = Filipino!
Romanian
Hungarian
Sign Language = american sign language, ASL!, sign language interpreting
`)
