import { table } from '../table'

export const spoken = table(`
# language
English = english language, fluent english, inglês, inglés, englisch, anglais, 英语, 英文, английский, англійська, الإنجليزية, اللغة الإنجليزية, 英語, 영어, englischkenntnisse, anglais courant, inglese, engels, angielski, język angielski, języka angielskiego, ingilizce, i̇ngilizce, tiếng anh, engelska, англійської
Spanish = espanhol, español, spanisch, espagnol, 西班牙语, испанский, الإسبانية, スペイン語, 스페인어, spagnolo, spaans, hiszpański, ispanyolca, tiếng tây ban nha, spanska
French = francês, francés, französisch, français, 法语, французский, французский язык, الفرنسية, フランス語, 프랑스어, francese, frans, francuski, fransızca, tiếng pháp, franska, французька
German = alemão, alemán, deutsch, allemand, 德语, немецкий, немецкого, الألمانية, ドイツ語, 독일어, 德文, tedesco, duits, niemiecki, języka niemieckiego, almanca, tiếng đức, tyska, німецька
Portuguese = português, portugués, portugiesisch, portugais, 葡萄牙语
Italian = italiano, italienisch, italien, 意大利语, итальянский, イタリア語
Dutch = nederlands, nederlandse taal, olandese, holenderski, niederländisch, néerlandais, holandés
Russian = русский, russisch, russo, 俄语, الروسية, ロシア語
Ukrainian = українська
Polish! = polski, języka polskiego, polnisch, польский, polonais, polaco
Czech = čeština
Swedish = svenska, schwedisch, suédois, sueco, szwedzki
Danish = dansk
Norwegian = norsk
Finnish = suomi
Greek
Turkish = türkçe, turco, turecki, türkisch, турецкий, turc, التركية
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
