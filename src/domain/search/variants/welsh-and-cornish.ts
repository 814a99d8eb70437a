// Welsh and Cornish given names with short forms, and family names.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Welsh and Cornish given names with short forms and family names in their spellings; unchecked so far. */
export const welshAndCornish = [
  fullAndShort(`
aled/alid al, alun/alan/allen al, alwyn/aylwin/alwin al wyn, andras andrew, aneirin/aneurin/anairin nye ani
angharad/angharat/angarad/hangharad anj hari harad ang, anwen/anwyn ann, arwel/arwell arw, arwen/arwyn, awen/awyn
bedwyr/bedwir bed, berwyn/berwin ber wyn, bethan/bethann beth, betsan/betsi/betsy beth bets
bleddyn/blethyn/bleddin bled, branwen/bronwen/branwyn bran, bronwen/bronwyn/bronwin/bronwenn bron wen, brychan/brychen
bryn/brin/brynmor, brynley/brinley bryn, cadi/caddy/cadie catherine cad, cadog/cadoc, cadwaladr/cadwallader cad
caradog/caradoc/craddock, caron/karen, carwyn/karwyn/carwin car, carys/caris/cerys/karys/carriss caz
catrin/katrin/cathryn/catryn/catren catherine cat cati cadi/caddi trin, ceinwen/keinwen, celyn/kellin/kelyn
ceri/kerry/keri/kerri, ceridwen/keridwen/cerridwen ceri, cerys/carys/kerris/keris/ceris cez, cledwyn/cledwin cled
colwyn/colwin col, cynan/conan/kynan
dafydd/davydd/dafyd/davith/daffydd david dai daf/daff/taff dave dewi deio daffy taffy, daniel deiniol
deiniol/daniol/deinol dein, delwyn/delwin del, delyth/delith del, deryn/derryn, dewi/dewey david dew
dilwyn/dilwin/dillwyn dil, dilys/dillys dil, dyfan/dyvan, dyfed/dyved dyf, dylan/dillon dyl, eifion/ivion eif
eiddwen/eithwen, einion/eynon/onion, einir/eynir, eirian/irian eir, eirlys/irlys eir, eirwen/irwen
elen/elin/elyn ellen helen ela, eleri/elery/ellery el, elfed/elved, elgan/elgen, elin/elyn/elen ellen el
elinor eleanor el nel, eluned/luned/lunet/elined lyn, elwyn/elwin, emlyn/emlin em, emrys/emris ambrose em
emyr/emir em, enfys/envis, erin/eryn, eryl/errol, esyllt/essyllt isolde, eurig/irig, euros/eiros
evan/ifan/ieuan/iefan john ev, ffion/fion/fiona/fionn/ffionn/phion fi/ffi, fflur/flir fleur flo
gareth/garreth/garath/garyth gaz gaff gar, garmon german, geraint/gerraint/gereint ger, gerallt gerald, gerwyn/gerwin
gethin/gethyn/geffin geth, glenys/glenis/glennys glen, glyn/glynn/glen/glin, glyndwr/glendower glyn
gronw/goronwy/gronwy ron, gruffydd/griffith/gruffudd/griffiths/gryff gruff/griff guto, gwen/gwenn gwenny
gwenda gwen wendy, gwendoline/gwendolyn/gwendolen gwen, gwenllian/gwenlian/wenllian gwen llio
gwilym/gwillim/gwilim william gwil will bill, gwion/gwyon, gwyn/gwynn/wyn/gwin, gwyndaf/gwindaf gwyn, gwynedd/gwyneth
gwyneth/gwenyth/gweneth gwyn, gwynfor/gwinfor/gwynvor gwyn, hafwen/havwen, harri/harry, haf/hav, heddwyn/hethwin
hefin/hevin/heffin hef, heledd/heleth/heled hel, heulwen/hylwen heul, huw/hew hugh, hywel/howell/howel hyw
iago/jago james, ianto/yanto/ifan john, idris/idriss, idwal/edwal, iestyn/yestin/iestin/justin iest
ieuan/ifan/evan/ieun/yeyan/iwan/euan/ian, ifan/evan/ivan/ieuan ifs, ifor/ivor/ifer ive, ioan/yoan john
iolo/yolo/iorwerth, iorwerth/yorwerth edward iori iolo, ioan ianto, islwyn/islwin/isslwyn
iwan/ewan/euan/ieuan/yuwan iw, lleucu/llicky lucy, llew lewis
llewelyn/llywelyn/llewellyn/lewellyn/llewellin/llewelin/lewelyn llew lew lyn llelo, llinos/linos lin, llio/gwenllian
llyr/leer/lir, lois/loise lo, lowri/lowry/louri laura low, mabli/mably mabel, macsen/maxen/maxsen mac
madoc/madog/maddock mad, mair/mari/maire mary, mali/mally molly, malan magdalen, manon/mannon man
mared/marged/marred/mered margaret, marged/margred margaret peg meg megan, mari/mair mary, marian marie, math matthew
meinir/mynir mei, meirion/merion/merrion meir mei, meleri/mellery mel, meilyr/meilir/melyr mei, menna/mena
mererid/merrerid margaret, meredydd/maredudd/meredith/mereddyd mered, mihangel michael, mirain/mirren
morfydd/morvith/morfudd, morgan/morgen morg mog, morwenna/morwen mo wenna, myfanwy/myvanwy/mifanwy myf myfi fan
myrddin merlin mervyn, mostyn/mostin, nans/nansi nancy, nerys/nerris ner ness, nest/nesta agnes ness, nia/niah
nye/aneurin, olwen/olwyn/olwenn ol, osian/ossian/oshan/oisin osh, owain/owen/owein ow, padrig/patrig patrick
pedr/pedar peter, peredur/peredyr percival, rhian/rian/rhiain rhi, rhiannon/riannon/rhianon rhi non
rhianwen/rhianwyn rhi, rhobert robert, rhodri/rodri/rhodry rhod rod, rhonwen/rhonwyn rowena rhon, rhosyn/rhosin rose
rhun/rhin, rhydian/rhidian/rydian rhyd, rhys/reece/rees/reese/rhyss, rolant roland, sara sarah, seren/serren/seryn ser
siani/shanny, sian/shan/sharn/shaan/shahn jane siani, siencyn/jenkin, sioned/shoned/shonet/siwned janet sion shon
sion/shon/sean/shone john sioni, siwan/shuan/shewan joan, steffan/stefan/steffen stephen stef steff
talfryn/talfrin tal, taliesin/talyesin tal tali, tecwyn/tecwin tec, tegan/teagan/teegan teg, tegwen/tegwyn teg
teilo/tylo, tirion/tyrion, tomos/tomas thomas tom twm, trefor/trevor tref, tudur/tudor/tudyr tud, twm/tom/toom thomas
vaughan/vaughn/fychan, wyn/wynn/win, wynford/winford wyn, ywain/owain, cadan/caden/kadan
demelza/demelsa/dymelsa dem mel, denzil/denzel/denzell den, elowen/ellowen/elowyn/elouen el ellie ello
eseld/isolda isolde, gerren/geren/geraint, jago/iago james jay, jenna/jenifer jennifer jen, jory/jori george
jowan/jowen john, kerensa/kerenza/karenza ker kez, kerra/kera, keverne/kevern kev, kitto/kit christopher
lamorna/lamorne lam, loveday/lovdie/lowdy lovey, lowena/lowenna/louena low, mawgan/morgan, merryn/meryn/merrin mer
meraud/merouda, morwenna/morwena, myghal michael, pasco/pascoe/paskow, peder peter
perran/piran/perrin/pirran/peran pez, petroc/petrock/pedrek pet, piran/perran, ruan/rewan, senara/zennor
steren/sterren, talan/tallan/talen tal, tamsin/tamsyn/tamzin tam tamsie, tegen/tegan, tristan/trystan/drustan tris
ursell ursula, wella william, wenna/wennah, ysella/isella, zennor/zenor
`),
  spellings(`
bevan beavan bevin beven abevan, bowen owen bowens, blevins blethyn bleddyn, cadogan cadugan, craddock caradog cradock
davies davis davys, devereux devereaux, ellis elis, evans evens efans ifans, eynon einon beynon baynon, floyd lloyd
game gam, gethin gethen gething, glynne glyn, gittins gittings gittens guto, gough goff goch gooch
griffiths griffith griffths gruffydd gruffudd, gronow goronwy grono, gwilym gwilliam gwilliams gwillim
gwynne gwyn wynne wynn, harry parry, havard haverd, hopkin hopkins popkin, howell howells hywel powell howel
hughes huws hews pugh, humphreys humphries pumphrey, ithel bithell ithell, james jaimes
jenkins jenkin siencyn jenkyns, jones johns, kyffin cyffin, landeg landegg, lewis lewes louis llewis
llewellyn llewelyn llywelyn lewellyn llewellin, lloyd loyd llwyd floyd, maddocks maddox madog madoc maddock
meredith meredydd meredyth maredudd beddoe, merrick meurig meyrick, mostyn mostin, nanney nanny, nevin nevins
owen owens owain bowen, parry harry parrie, penry pendry henry, pennant penant, perkins parkin
philipps phillips philips, powell howell powel, pritchard prichard richard, probert robert roberts, probyn robyn
prosser prosper rosser, prothero protheroe rhydderch rutherch, pryce price rhys preece prys, pugh hugh pew puw
rees rhys reese reece rice, roderick broderick rhydderch, rosser rossiter, rowlands rowland, sayce saies
treharne trehearn treherne trahern trahaearn, tudor tudur, vaughan fychan vaughn vaughen, watkins watkin gwatkin
wynne gwynne wyn winne, yorath iorwerth yorwerth, angove angoff, bolitho bolytho, boscawen boscawan, carlyon carlyan
chenoweth chynoweth chinoweth, curnow kernow, hosking hoskin hoskins hosken, jago iago, kitto kittow, lanyon lanyan
nance nanse, nancarrow nankarrow, opie oppy, pascoe pasco, penberthy penbarthy, pengelly pengelley pengilly penhaligon
penrose penros, polglase polglaze, rosewarne roswarne, rosevear rosevere, trelawny trelawney, tregear trigear
tremaine tremayne, trembath trembeth, trenear trenere, tresidder tresider, trethewey trethewy trethowan
trevaskis trevascus, trevithick trevethick, trewin trewen, tregenza tregensa, uren uryn, vivian vyvyan
`),
]
