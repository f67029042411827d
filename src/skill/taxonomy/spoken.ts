import { table } from '../table'

export const spoken = table(`
# language
English = english language, fluent english, inglês, inglés, englisch, anglais, 英语, 英文, английский, англійська, الإنجليزية, اللغة الإنجليزية, 英語, 영어, englischkenntnisse, anglais courant, inglese
Spanish = espanhol, español, spanisch, espagnol, 西班牙语, испанский, الإسبانية, スペイン語, 스페인어, spagnolo
French = francês, francés, französisch, français, 法语, французский, французский язык, الفرنسية, フランス語, 프랑스어, francese
German = alemão, alemán, deutsch, allemand, 德语, немецкий, немецкого, الألمانية, ドイツ語, 독일어, 德文, tedesco
Portuguese = português, portugués, portugiesisch, portugais, 葡萄牙语
Italian = italiano, italienisch, italien, 意大利语, итальянский, イタリア語
Dutch = nederlands, niederländisch, néerlandais, holandés
Russian = русский, russisch, russo, 俄语, الروسية, ロシア語
Ukrainian = українська
Polish! = polski, polnisch, польский, polonais, polaco
Czech = čeština
Swedish = svenska
Danish = dansk
Norwegian = norsk
Finnish = suomi
Greek
Turkish = türkçe, türkisch, турецкий, turc, التركية
Arabic = arabisch, árabe, العربية, 阿拉伯语, арабский, arabe, アラビア語
Hebrew = עברית
Persian = farsi
Hindi
Urdu
Bengali
Tamil
Telugu
Punjabi
Chinese = mandarin, mandarin chinese, putonghua, 中文, 普通话, chinesisch, 中国語, 중국어, китайский, الصينية, chinois, chino
Cantonese = 粤语
Japanese = 日语, 日本語, japanisch, японский, japonais, japonés, 일본어
Korean = 한국어, 韩语, корейский, coréen, coreano, 韓国語
Vietnamese = tiếng việt
Thai
Indonesian = bahasa indonesia
Tagalog = Filipino!
Romanian
Hungarian
Sign Language = american sign language, ASL!, sign language interpreting
`)
