import { table } from '../table'

export const programming = table(`
# technical
JavaScript = js, ecmascript, es6, es2015, vanilla js, javascripts > web development
TypeScript = TS!~ > JavaScript
Python = python3, python 3
Java = java se, java ee, j2ee, java 8, java 11, java 17 > object-oriented programming
Kotlin
Scala
Groovy!
Clojure
C!~ = c language, c programming
C++ = cpp, c plus plus > object-oriented programming
C# = csharp, c sharp > .NET, object-oriented programming
F# = fsharp, f sharp > .NET
.NET = dotnet, dot net, .net core, .net framework, asp.net core
Visual Basic = vb.net
Go!~ = golang, go lang, go language
Rust!~ = rust lang, rustlang
Swift!~ = swift language > iOS development
Objective-C = objective c
Ruby~
PHP = php7, php8
Perl
R!~ = r language, r programming, rstudio, r studio
MATLAB
Julia!~
Haskell
Elixir!
Erlang
Lua!
Dart!~
Fortran
COBOL
Assembly!~ = assembly language, assembler language
Solidity! = solidity smart contracts > blockchain
ABAP
Apex!~
Bash = bash scripting, shell bash > Shell scripting
Shell scripting = shell script, shell scripts, unix shell, shell programming, zsh, ksh
PowerShell = power shell > scripting
ActionScript = AS!~, as3
scripting = scripting skills, scripting languages, script languages
SQL = structured query language, sql queries, linguagem sql
T-SQL = tsql, transact-sql, transact sql > SQL
PL/SQL = plsql, pl sql > SQL
NoSQL = no sql, não relacional, nosql databases > databases
HTML = html5, xhtml, dhtml, html 5
CSS = css3, cascading style sheets, css 3
Sass! = scss > CSS
Less!~ > CSS
XML = xslt, xsd
JSON
YAML
Markdown
LaTeX
GraphQL = graph ql > APIs
regular expressions = regex, regexp
object-oriented programming = oop, object oriented programming, object-oriented design, object oriented design, OOD!, object-oriented, object oriented, 面向对象, orientação a objetos, programmation orientée objet, objektorientierte programmierung
functional programming
concurrency = concurrent programming, multithreading, multi-threading, multithreaded, concurrence, concurrent applications, concurrent systems, parallel programming, 多线程, 并发
data structures = data structure, 数据结构, estruturas de dados
algorithms = algorithm, algorithm design, 算法, algoritmos
design patterns = design pattern, desing patterns, software patterns, 设计模式, padrões de projeto
SOLID! = solid principles
Clean Code = clean code practices, clean coding, código limpo
programming = coding, computer programming, programming skills, writing code, write code, programming languages, software coding, programação, programmierung, 编程, programmieren, programmation, programación, программирование, برمجة, プログラミング, 프로그래밍
software development = software engineering, software developer, software engineer, application development, software design, develop software, softwareentwicklung, desenvolvimento de software, développement logiciel, desarrollo de software, 软件开发, 软件工程, разработка программного обеспечения, anwendungsentwicklung, développement de logiciels, разработка по, разработка программ, تطوير البرمجيات, ソフトウェア開発, システム開発, 소프트웨어 개발 > programming
embedded systems = embedded software, embedded development, microcontrollers
mobile development = mobile app development, mobile applications, mobile apps, mobile developer, 移动端开发, 移动开发, desenvolvimento mobile > software development
hybrid app development = hybrid apps, hybrid mobile, hybrid开发 > mobile development
Android = android development, android sdk, android studio > mobile development
iOS development = ios, iphone development > mobile development
React Native > mobile development, React
Flutter > mobile development
Xamarin > mobile development
game development
blockchain = smart contracts, web3
open source = open-source, open source software
VBA = visual basic for applications, excel macros
SwiftUI > Swift
Unity!~ = unity3d, unity engine > game development
Unreal Engine = unreal > game development
Ethereum > blockchain
firmware = firmware development > embedded systems
RTOS > embedded systems
Zig!~
VHDL
Verilog = systemverilog
FPGA
CUDA = gpu programming
Qt!~
WebAssembly = wasm
AUTOSAR > embedded systems
CAN bus = canbus, can-bus > embedded systems
ROS 2 = robot operating system, ROS! > robotics
robotics = industrial robots, robot programming, robotik
LabVIEW
Simulink > MATLAB
Prolog
Jetpack Compose > Android
domain-driven design = DDD!
event-driven architecture = event sourcing, cqrs
pair programming
Gradle
Maven! = apache maven
XCode > iOS development
`)
