import { table } from '../table'

export const design = table(`
# technical
UX design = ux, user experience, user experience design, ux designer, ui/ux, ux/ui, ui/ux design, ux/ui design, 用户体验, experiência do usuário
UI design = UI!, user interface, user interfaces, user interface design, interface design, ui designer, visual interface design
user research = ux research, user interviews, usability studies
usability testing = usability tests, usability, user testing > user research
user-centered design = user centered design, human-centered design, human centered design, user-centred design, user-centered, user-focused
interaction design = interaction designer, 交互设计
information architecture = site maps, sitemaps, card sorting
wireframing = wireframes, wireframe
prototyping = prototypes, prototype, rapid prototyping
design systems = design system, style guides, pattern libraries
design thinking
personas = user personas, journey maps, journey mapping, user flows
human-computer interaction = HCI!, human computer interaction
graphic design = graphic designer, visual design, graphics design, design gráfico, grafikdesign, 平面设计, grafikdesigner, graphisme, graphiste, conception graphique, diseño gráfico, графический дизайн, تصميم جرافيك, グラフィックデザイン, 그래픽 디자인
typography
branding = brand identity, brand guidelines, logo design, brand design
layout design = page layout, print design, print production, editorial design
illustration = illustrations, digital illustration
motion graphics = motion design, animation, animations
video editing = video production, videography
photography = photo editing, photo retouching
3D modeling = 3d modelling, 3d design, 3d rendering
web design = web designer, website design
packaging design
rendering~ = photorealistic rendering
BIM! = building information modeling, building information modelling
# tool
Figma > UI design, prototyping
Sketch!~ > UI design
Adobe XD = XD!~ > UI design, prototyping
InVision > prototyping
Zeplin
Balsamiq > wireframing
Adobe Creative Suite = adobe creative cloud, creative cloud, creative suite, adobe suite
Photoshop = adobe photoshop > Adobe Creative Suite
Illustrator! = adobe illustrator > Adobe Creative Suite
InDesign = adobe indesign > Adobe Creative Suite
After Effects = adobe after effects > motion graphics, Adobe Creative Suite
Premiere Pro = adobe premiere, Premiere!~ > video editing
Lightroom > photography
Final Cut Pro = final cut > video editing
Blender! > 3D modeling
Maya!~ = autodesk maya > 3D modeling
Canva
CorelDRAW = corel draw
AutoCAD = auto cad > CAD
SolidWorks = solid works > CAD
Revit > CAD
SketchUp > 3D modeling
CAD! = computer-aided design, computer aided design, cad-kenntnisse, conception assistée par ordinateur
Miro!
Mural!~
Rhino!~ = rhinoceros 3d > 3D modeling
Grasshopper 3D > 3D modeling
3ds Max = 3d studio max > 3D modeling
Cinema 4D = cinema4d > 3D modeling
ZBrush > 3D modeling
V-Ray = vray
CATIA > CAD
Siemens NX = unigraphics > CAD
Creo!~ = ptc creo > CAD
Inventor!~ = autodesk inventor > CAD
Fusion 360 > CAD
ArchiCAD > CAD
DaVinci Resolve > video editing
Pro Tools = logic pro > sound design
Ableton > sound design
Framer!~
# domain
interior design = interior designer, innenarchitektur
fashion design = fashion designer, modedesign
industrial design = product styling, industriedesign
architectural design = architectural drawings, architekturentwurf
color theory = colour theory
art direction = art director, creative direction
sound design = audio editing, audio production
storyboarding = storyboards
landscape architecture
exhibition design
`)
