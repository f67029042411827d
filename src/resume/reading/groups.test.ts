import { expect, test } from 'vitest'
import { itemsOf } from './groups'

test.each([
	['Go, Python, SQL', ['Go', 'Python', 'SQL']],
	['Go | Python | SQL', ['Go', 'Python', 'SQL']],
	['Java • C++ • C#', ['Java', 'C++', 'C#']],
	['AWS (EC2, S3), Docker', ['AWS (EC2, S3)', 'Docker']],
	['数据分析、机器学习', ['数据分析', '机器学习']],
	['Node.js', ['Node.js']]
])('%s', (text, items) => {
	expect(itemsOf(text)).toEqual(items)
})
