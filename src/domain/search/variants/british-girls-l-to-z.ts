// Given names of girls in England and all of Britain, L to Z, with short, pet and older everyday forms. Written for this
// project from general knowledge of the names in use in Britain; nobody has checked it yet: the partnership may add and
// correct on a screen.

import { fullAndShort } from './notation.ts'

/** Girls' names from L to Z with their short forms, as in use in Britain; unchecked so far. */
export const britishGirlsLToZ = fullAndShort(`
lacey/lacie/lacy/laci/lacee/laycie/laicey lace lac, lana/lanna/larna/lanah lan alana, lara/larah/larra/laura lar
larissa/larisa/laryssa lara lissa rissa issa, latoya/letoya/latoyah toya/toyah latty
laura/lora/laurah/lawra/lorah lol/loll lolly lori/laurie/lorrie/laurey lau lauz loz/lozza laurel laurette lar
lauren/loren/lauryn/laurin/lorren/lauran/lorin/loran/laurenne lol/lolly loz/lozza/lozzy lau laurie/lori/lorrie ren lo laur laura loll renny
laurel/laurelle laurie lau laura, lavinia/lavina/levinia vinnie/vinny vina lav livvy
leah/lea/lia/leia/leeah/leigha/liah/leya lee le lele
leanne/leann/lianne/leeanne/leeann/leighanne/liane/leighann/lieanne/lyanne/leanna/lianna/leane lee/leigh ann/anne annie lea lele le
leila/layla/laila/leyla/lailah/laylah/lyla/leilah/lela/lila/leighla lay lai, lena/leena/lina/lenah len lenny
lenore/lenora/leonora/leonore nora/norah leo lennie/lenny len
leona/liona/leonah/leone/leonie/leoni/leonnie/leony/leonee leo lee lea le onie
leonie/leoni/leony/leonnie/leonee/leone leo lee lea nie onie
lesley/leslie/lesly/leslee/lezley/leslea les/lez lessie lee
leticia/letitia/letisha/lettice/laetitia/latisha letty/lettie tish/tisha titia/ticia lettuce
lexi/lexie/lexy/lexii/leksi/lexxi/lexey lex alex, libby/libbie/libbey/libbi lib libs elizabeth
lila/lilah/lyla/lylah/leila/lilla lil lily lilly
lilian/lillian/lilianne/lilyan/lillianne/lilien/lilyanne/lilianna/liliana/lilliana/lilyanna/lillianna lil/lill lily/lilly/lillie/lili ana anna lils liana annie
lily/lilly/lillie/lili/lilli/lilley/lilie/lillee lil/lill lils lilian lillian lilypad
lilymae/lillymae/lilymay/lillymay/lilliemae/lillimae lily/lilly mae/may lil
linda/lynda/linder/lindah lin/lyn/lynn lindy/lindi/lindie linds
lindsey/lindsay/linsey/lyndsey/linzi/lyndsay/linsay/lindsy/lynsey/lynsay/linzie/linzy/lindsie/linsy/lyndsy/lynzi/lindsee lin/lyn/lynn linds lindy lins/linz
lisa/leesa/liza/leisa/lesa/lysa/lissa lis lise leese lee elisabeth elizabeth, livia/lyvia liv/livv livvy/livvie livs
lizzie/lizzy/lizzi/lizzey liz eliza elizabeth, lois/lowis/loise lo loey louise, lola/lolah/loela lo lols lolly
loretta/lauretta/loreta lori/lorrie/laurie etta retta letty lettie lor, lorna/lornah/laurna lor lorn lorrie/lori
lorraine/loraine/lorrayne/lorain/laraine/lorayne/larraine/laurraine/lauraine lorrie/lori/lorri/laurie raine/rain/rayne lor lol raini lorry laura
louise/louisa/luise/luisa/lovisa/loiuse/louiza lou/lu/loo lulu/loulou/lola lulie weezy/weesie isa lois louie lula
louella/luella lou/lu ella lulu, lucille/lucile/lusille lu/lou lucy/lucie cille lulu cilla
lucinda/lusinda/lucinder lucy/lucie/luci cindy/cindi/sindy lu/lou cinders luce lulu cinda
lucy/lucie/luci/lucey/lucee/loosie/lucia/luzy lu/lou/loo luce/looce lulu luz lucinda lucille
luna/loona/lunah lu lulu loony, lydia/lidia/lyddia/lydiah/lidya/lyddie lyd/lid lyddy/liddy/liddie lyds diddy dia lids
lynette/linette/lynnette/linnet/lynett lyn/lynn/lin net/nettie, lynn/lyn/lynne/linne/linn lin lynnie/lynny linda
mabel/maybelle/mable/maebelle/mabelle/maybel mabs may/mae bel/belle maisie mabe
mackenzie/mckenzie/makenzie/mckenzi/makenzi/mackenzi/mckensey/kenzie mac/mack kenz/kenzi kenzy kens
madeleine/madeline/madelaine/madelyn/madalyn/madelene/madilyn/madalaine/madaline/madelynn/madelon/madeliene/madalene/madelein/maddalena/magdalene maddie/maddy/maddi/madi/maddey/mady mad/madz/mads mandy lena/lina/leni lyn della maud elle midge
madison/maddison/madisen/madisyn/maddisson/madisson/maddisyn/maddyson/maddisen maddie/maddy/maddi/madi/mady mad/mads/madz maz sonny
mae/may/mai/maye/mei maisie mayzie mayday
magdalen/magdalene/magdalena/magdalin/magdaline/magdelena/magdelene/magdelina maggie/maggy/maggi magda maddie/maddy lena/lina mags madge dalen leni
magnolia/magnoleah maggie nola nolia
maisie/maisy/maizie/maisey/mazie/maizy/maisi/mayzie/masie/mayzee/maizee/maysie mais/maze/maize mae/may maz margaret
malvina/melvina mal vina, mandy/mandie/mandi mand mands manda amanda
marcella/marcelle/marsella/marcela/marcelina/marceline marcie/marcy/marci elle ella mars celia
marcia/marsha/marcya/marzia marcie/marcy/marci mar marce
margaret/margret/margarette/margarett/margarita/marguerite/margarete/margherita/margareta/margaretta/margarite/margaretha/margert/margot maggie/maggy/maggi/meggie/meggy/maggey mags/magz meg/megs/meggs peg/pegs peggy/peggie/peggi marge/marg margie/margy/margey madge margo/margaux maisie/maisy/maizie/maysie daisy greta/gretta gretel gret rita/reeta meta maidie/mamie mog moggie/moggy pegeen may/mae molly retta/etta marjorie mysie megan margery marnie polly maggs mairead ghita daisie
margery/marjorie/marjory/margerie/marjery/marjori marge/marj/marg margie/marjie/margy midge madge jory jorie mysie
margot/margo/margaux/margeaux/margow/margaret margs mar go gogo marg goldie
maria/mariah/marya/mareea/mariya/marija/mareah mia ria/rea marie/maree mimi maz mary mari moya mar maisie
mariam/miriam/maryam/maryum/mirium mimi/mim mia mary/mari riam
marian/marion/marianne/maryann/maryanne/marrion/mariann/maryon/marianna/mariana/maryanna/mairianne/mareanne mari/mary/marie ann/anne anna/ana annie molly maz ria mare mars polly mimi minnie mally mar
maribel/maribelle/marybelle/marabel bel/belle bella mari
marie/maree/mari/marree/mariee/maurie/marri mia ria maz maria mary mar mimi
mariella/marielle/marietta/mariela ella elle mari ria etta, marigold/marygold goldie/goldy mari gold
marilyn/marylyn/marilynn/marilynne/marylin/marylynn/marilin/merrilyn/marilyne/maralyn mari/mary/marie lyn/lynn/lynne maz lynnie marly merry
marina/mareena/marena/maryna mari rina/reena ria maz mar
marissa/marisa/maryssa/merissa/marisha/mareesa mari rissa/risa issa ris maz
marlene/marleen/marline/marlena/marlina/marlyne/malene lena/lene marly/marley/marlie leni marl mar
marnie/marni/marny/marney/marnee mar marn
martha/marthe/marta/martta/marthah marty/mart/martie mattie/matty/mats patsy/patty/pattie mar marthy marth mash
martina/marteena/martine/martyna tina/teena mart/marty martie tine mina maz
mary/marie/mari/merry/mairi/mairie/maire/maura/moira/maria moll/mol molly/mollie/molley/molli polly/pollie/poll mamie/mame may/mae/mai mia ria/rea mimi mitzi maisie/maisy maz/mazza minnie/minny maureen marian mal/mally moya mair marya mare maidie malkin mariel maretta
maryjane/maryjayne/marijane mary mj jane/jayne janie, marylou/marilou mary lou/lu lulu
mathilda/matilda/matylda/mathilde/mattilda/matildah/matilde tilly/tillie/tilli/tilley/tily til/till tilda/tylda mattie/matty/matti mat/matt tils maud/maude patty milda tillz hilda tildy
maud/maude/maudie/mawd maudy mattie
maureen/maurene/morine/moreen/mourine/maurine/moureen mo/moe reenie/renie reen maura mary maurie rene
mavis/mayvis/maeve mave may/mae mavie, maxine/maxene/maxeen/maxyne max/maxx maxie/maxy maxi maz
maya/maia/mya/miya/mia/maiya/myah/mayah/maja/maiah/miyah/myia/mayar may mai my
megan/meghan/meagan/meaghan/megann/meegan/meggan/megyn/meghann/meghanne/megen/meygan meg/megs/megz/megg meggie/meggy/maggie/meggi peggy/peg megzy gan
melanie/melany/melonie/mellony/melaney/mellanie/melani/melony/melannie/melenie/melania/melainie mel/mell/mels/melz melly/mellie/melli lanie/laney/lainey mella mela
melinda/mellinda/malinda/melynda mel/mell linda/lynda lindy/lindi mindy/mindie/mindi melly min
melissa/mellissa/melisa/malissa/melyssa/mellisa/melissah/melisha/millissa mel/mell lissa/lisa/lyssa mels/melz missy/missie lissie/lissy melly issa liss misha milly millie
melody/melodie/melodee/mellody/melodi mel/mell dy mels melly lody
mercedes/mersadies/mercades/mersades/mercedez mercy/mercie sadie merce/mercs mandy mercedy
mercy/mercie/mersey/mersy/merci merce
meredith/meridith/meredyth/merideth/meredithe merry/merri mer edie/eddie dith reddie
meryl/merrill/merill/merle/muriel mer merry, mia/mya/miah/mea/meah/miya/meea/miyah/meia/mija mi mimi mee maria
michaela/mikaela/mikayla/makayla/mckayla/micaela/michayla/mikala/mikyla/michaella/mikela/micheala/makaela/mickayla/mycala/mackayla/mikhaila/mikaella/machaela mick/mic mickey/micky/mikki/mickie/mikey kay/kaye kayla/kaela/caela mike mich/mish ella shay kayleigh micks macky
michelle/michele/mishelle/michell/michela/mechelle/mischelle/micheline/meshell/michella mich/mish/misch shell/shel/chell/chelle shelly/shelley/shellie mickey/micky/mickie/mikki misha mitch shells/chels elle missy mimi
mildred/mildrid millie/milly mil dred
millicent/milicent/melicent/millisent/mellicent/milliscent millie/milly/milli/milley/mille mil/mill mills lissa missy missie mindy
millie/milly/milli/milley/mille/millee/mily/mylie mil/mill mills/millz amelia emily
millierose/millyrose millie/milly rose rosie, mimi/mimie/meme mims mim, mina/meena/minna min minnie/minny
minerva/manerva minnie/minny min nerva, minnie/minny/mini min wilhelmina
mirabel/mirabelle/mirabell/mirabella mira/myra bel/belle bella mirry
miranda/maranda/mirander/myranda/merinda mandy/mandie mira/myra randy/randi andi mim mims randa miri
miriam/mirriam/miryam/myriam/mariam/miriem mim/mims mimi miri/mirry/mirrie mitzi mia mir miz mary
misha/meesha/mischa/mishah mish, moira/moyra/maura/moyrah/myra/maire mo/moe moy
molly/mollie/molli/molley/mollee/moley mol/moll mols/molls/molz mo mary pol
mollymae/molliemae/mollymay/molliemay molly/mollie mae/may mol, mona/monah mo
monica/monika/monicah/monique/moneeka/monnica mon/monn mona moni/monny/mony nicky/nikki/nicki/nika nica mo nic mons
morag/moragh mo mora, morgan/morgana/morganne/morgen/morgann/morgane/morghan mo/moe morgs/morg morgie gan mog
morwenna/morwena/morwen wenna mo mor wen, muriel/meriel/muriell/murial/meryl mu/moo mury mim merry
mya/maya/mia/myah/maia/miya my mi, myfanwy/myfanwe/mifanwy/myfannwy fan/fanny/fannie myf/miff/muff vanny myfi fanw
myra/mira/mirah/myrah my miry, myrtle/mertle myrt mirt
nadia/nadya/nadiya/nadja/nardia/nadiah nads/nadz nad nadi nadie dia naddy
nadine/nadeen/nadene/nadin/naydine nads/nadz nad dina naddy, nancy/nancie/nanci/nansi/nancey nan nance/nans nana ann
naomi/naomie/neomi/nayomi/niomi/noemi/noami/noemie/nayomie/naiomi/niamh nay/nai/nae omi/nomi/nomie nomes nao omie ny
natalie/nathalie/natali/nataly/nathaly/natalia/nataliee/natasha/natalee/natilie/nattalie/natelie nat/natt/nats/natz nattie/natty/natti/naty talia/tallie/tally/tali tal nata natas tilly lia
natasha/natasja/natacha/natascha/natesha/natosha/natashia/nattasha tash/tasch/tas tasha/tascha/tosha nat/nats/natt tashie/tashy/tashi nattie/natty sha tasia natalia tashka taz tashee
neave/neve/niamh/nieve/neeve/neive/nevie nevs nee neevie, nell/nel/nelle nellie/nelly/nelli eleanor helen ellen
nellie/nelly/nelli/nelley nell/nel nels eleanor helen, nerys/neris/neriss ness nez ner, nessa/nesa ness vanessa
netta/neta net, nevaeh/neveah/neviah/nevayah nev/neve vaeh nevvy, nia/nya/niah/neeya/niya ni ny
nichola/nicola/nickola/nicole/nicolla/nikola/nichole/nicholla/nicolah nick/nic/nik nicky/nikki/nicki/nickie/nikky/niki/nikkie/nicci/nicie/nikie coley/colie cola nics/nicks/nix nickers nicolette nicka nola
nicole/nichole/nikole/nicholle/nicolle/nicol/nichol/niccole/nikol/nycole/nicola nick/nic/nik nicky/nikki/nicki/nickie/nikky/niki cole/col coley nics/nix nicolette coco
nicolette/nicollette/nikolette nick/nic nicky/nikki lettie/letty colette nicola, nigella/nijella nige jella nell ella
nina/neena/nena/ninah neen nini neens ninny, nora/norah/noora/norra nor norrie/nory nonie non
noreen/norene/norine/nooreen/norreen nor nora/norah reenie norrie, norma/normah norm normie
octavia/oktavia/octaviah tavia/tavie/tavi occy tave via tavy, odette/odet odie etta dettie
olive/olyve ol/oll ollie/olly/oli livvy/livvie/liv ols
olivia/alivia/olyvia/olivea/ollivia/oliviah/oliva/alyvia/olivier/oliwia liv/livv livvy/livvie/livi/livvi/livy/livie ol/oll ollie/olly/oli livia/lyvia via/vivi livs/livz olive olivie livvies viv lilly
olwen/olwyn/olwin/olwenn ol/oll wen/wenn winnie, opal/opel opie
ophelia/ofelia/opheliah/orphelia phe fifi/fi lia feely/filly oph phil phelia phee philly, oriana/orianna ori ana anna
paige/page/payge/paidge/peige/paije pay paigey/pagey paigie pidge
pamela/pamella/pamala/pammela/pamelia/pamilla pam/pamm pammy/pammie mela pammi pams ella
pandora/pandorah pan dora panda andora, pansy/pansie pan, patience/paitence/payshence pat patty/pattie pay patsy
patricia/patrisha/patrica/patrycja/patriciah/patrizia/petricia pat/patt/pats patty/pattie/patti/paddy patsy/patsie trish/tricia/trisha/tricha/trishia tris/triss tricky tish rikki
paula/pawla/paulah/pola paul pauly/paulie/polly/pauley, paulette/paulett paula paul paulie/pauly etta
pauline/paulina/pawline/paulene/paulyne/pauleen paul/paula paulie/pauly lina polly pol
pearl/perle/pearle/perl pearlie/pearly, peggy/peggie/peggi peg pegs margaret
penelope/penelopy/penellope/pennelope/penelopi/penelopie penny/pennie/penni/penney pen/penn nell/nelle nelly/nellie poppy pip lope popsy pippa nel
perdita/perdeeta perdy/perdie dita purdy/purdey, perpetua/perpetuah pet peppy perpy
petra/petrah/petronella/pietra pet pettie petey nella, petula/petulah pet, petunia/pitunia pet tunie
philippa/phillipa/philipa/phillippa/fillipa/filippa/filipa/philipah/phillippah pip/pipp pippa/pipper/pipa pippy/pippi phil/phill philly/phillie/filly flip pips flippa pipsqueak
philomena/filomena/philomina/phillomena phil/phyl mena/mina philly phila fil mene fila
phoebe/pheobe/phebe/febe/phoebie/pheebie/fibi/feebee/feebie/phobe/phebie/fiby pheebs/phoebs/feebs/phebs/phebes pheeb/phoeb bee/bea fee/phee fifi bebe pho
phyllida/philida/filida phyl/phil phyllie lida
phyllis/phillis/philis/fillis/phylis/phyliss phyl/phil/phyll phylly/philly phyllie, pia/peah/peea pip
piper/pipper/pyper pip pippy/pippi pipes, pippa/pipa/pipper pip pippy/pippi pips philippa
polly/pollie/polley/polli pol/poll pols/polls mary, poppy/poppie/popi/poppey/poppi/popy pop pops popsy/popsie popz
portia/porsha/porcha/porscha/porche/porsche/portiah por porsh, precious/preshus/preshious pres/presh preshy
primrose/primerose prim rose/rosie primmy rosy, princess/princes/prinsess prin cess
priscilla/prisilla/pricilla/precilla cilla/scilla/silla/cila pris/priss prissy/prissie pru cill sylla cilly
prudence/prudance pru/prue prudie/prudy purdy/purdie, queenieny/queen quee queenee
rachel/rachael/rachelle/racheal/rachele/raechel/rachell/raychel/rachal/raquel/raychael rach/rache/raich/ratch rae/ray/raye rachie/rachy/rachey shelly/shelley rachels rai raz chel
ramona/romona mona ro romy mo, rae/raye/ray/rai rachel, raven/rayven/ravyn rav rave ray
reanna/rhianna/rianna/rihanna/rheanna/riana/rhiana/reanne/rhianne/rianne/reahana/rhyanna/ryanna ri/rhi/ree/re anna/ana annie ria/rhia ann/anne riri
rebecca/rebekah/rebeca/rebeka/rebekka/rebecka/rebeccah/rebbecca/rebbeca/rebekha/rabecca/rebbekah/rabekah beck/bec/bek becky/beckie/becki/bekki/bekky/becca/beki/beccy/becci/beckey/becka/bekka/beca/bekah/beka/becs/becks/bex/beks/becx/bexs/bexx bexy/bexi/bexie reb/rebs reba viva beccs reeba
regina/regena/rejina reggie/reg gina/jeena rena queenie rae geena ina, rena/reena/rina/renah ree
renee/rene/rennie/renay/renata/reni/ranae/renai/reneigh ren/wren nae ree reenie, rhea/rea/ria/reah/rheya/reya/rhia ree
rhian/rian/rhiain/rhyan rhi/ri rhianny/rianny rhy
rhiannon/rhianon/rhianan/rhiannan/rianon/riannon/rhyannon/rheannon/rhiannen rhi/ri/ree rhian/rian annie/anny non/nonny rhia anna rhee nonnie ray
rhianydd/rhiannydd rhi rhian, rhoda/roda/rhodah ro/rho roddy
rhona/rona/ronagh/ronah/rowena/roana ro ron ronnie/ronny rho, rita/reeta/rheta/reta ree reets rit margaret
roberta/robertah bobbie/bobby/bobbi rob/robbie/robby/robi/robyn/robin berta bert bertie bobs ro
robin/robyn/robynne/robynn/robina/robbyn/robine/robyne rob/robs/robz robbie/robby/robbi bobbie/bobby ro bin
rochelle/rachelle/roshelle/rochell/roxelle/rochel/rachele shell/shelly/shelley ro roch/rosh chelle/chell roche roxy
romola/romolah romy mola, romy/romey/romie/romi rom rosemary, rosa/roza/rosah rosie/rosy/rozie ros/roz rose zaza
rosabel/rosabella/rosabelle rosie/rosy/rosa rose bel/belle bella ros
rosalie/rosalee/rosaley/rozalie/rosalia/rosali/rosaleigh/roselie/roseli/rosily rosie/rosy/rosey/rosa rose ros/roz zalie
rosaleen/rosaline/roisaleen/rosalene rosie/rosy rosa rose ros/roz leen
rosalind/rosalyn/rosalinde/roslyn/rosaline/rosalynd/rosalin/roslin/rozalind/rosalinda/rosalynn/roselyn/roselynne/rosalynne/roslynn/rozlyn/roseline ros/roz/rozz rosie/rosy/rosey/rozzie rose lindy/linda lyn/lynn rosa rosal lindsey
rosamund/rosamond/rosamunde/rosemond/rosamonde ros/roz/rozz rosie/rosy/rosey rose rosa mund munda
rosanna/rosanne/roseanne/roseanna/roseann/roxanne/rosana/rozanna/rosan/rosannah/rosean rosie/rosy/rosey rose anna/ana ann/anne annie ro ros/roz hannah zanna rosa
rose/roze/rhose/roos rosie/rosy/rosey/rosi/rozy ro/roz/ros rosa roise
roseanne/rosanne/roseann/rosann/rosieann rosie/rosy rose ann/anne annie ro
rosemary/rosemarie/rosmarie/roesmary/rosmary/rosemari/rozmary rosie/rosy/rosey/rosi rose ro/ros/roz romy/romie mary/marie/mari romey rosa rom rosita rosamary
rosetta/rozetta rosie/rosy etta rose rosa zetta ettie, rosie/rosy/rosey/rosi/roseigh/rosee/rozie rose ros/roz rosa ro
rowan/rowen/rohan/rowanne/rowann ro row rowie rowy
rowena/rowenna/rhowena/roweena/rowina ro/row rowan/rowen wena/wenna winnie rona rowie
roxanne/roxana/roxanna/roxann/roxane/rocksanne/roxannah rox/roxx/rocks roxy/roxie/roxi/roxey anna annie ann/anne ro roxs xan
ruby/rubie/rubi/rubey/rubee/roobie/roubie rube rubes/roobs rubz rue roo bee
ruth/ruthe/routh/rute ruthie/ruthy/ruthi ru/rue/roo roothy, ryan/ryanne/rian ry
sabina/sabena/sabeena/sabine/savina sab sabby/sabbie bina/beena sabs bean
sabrina/sabreena/sabrena/zabrina/sabrinah bri/bree/brie sab rina/reena sabs sabby brina breena
sadie/saydie/sadi/sady/saidie/sadey/saide sade/sades sa sarah
saffron/saffran/safron/saphron/safran saff/saf/saffs saffy/saffie/saffi ron, sage/saige/sayge say
salena/selina/selena/salina/celina/selene/celine/celena/selinah/saleena/seleena/xelina sel lena/lina/leena sely sal selly linny leni
sally/sallie/salley/salli sal sals/salls sarah sallyann, sallyann/sallyanne/sallieann sally sal ann/anne annie sals
samantha/smantha/sammantha/symantha/samanther/semantha/samanta sam/samm sammy/sammie/sammi/samie sams/samz sama mantha sammo mandy
sandra/saundra/zandra/sondra/sandrah sandy/sandie/sandi/sandey san sands alexandra zan
sapphire/saffire/saphire/sapphira/saphira/safire saff/saph/sapph/saf saffy/saphy/sapphie/saphie phire
sara/sarah/zara/sahra/sarra/sera/sarai/sarrah/sareh/sairah/saira/sahrah/sarahh sal sally/sallie sadie/saydie saz/sazz/sazza saza/sazzle sas sare/sairs/sares zaza sari/sarry/sarie saree sar sasa rah
sasha/sacha/sascha/saskia/shasha/sashia sash sas/sass saz sashy
saskia/saskea/saschia/zaskia/saskya sas/sass/saz sasky/saskie kia sask sassy sash
savannah/savanna/savana/savanah/savannha/sevanna sav/savv savvy/savvie/savi/savy anna/annah van vanna/vannah vannie
scarlett/scarlet/scarlette/skarlett/skarlet/scarlot/scarllet/scarlit scar/scars/skar lettie/letty/lottie scarly/scarlie/scarlz lett scarls etta
selma/zelma/selmah sel
seraphina/serafina/seraphine/serefina/saraphina/serephina/seraphena sera/sara fifi/fi fina/phina/feena phin/fin sephy/seph phinny sofina
serena/sarina/sareena/serina/sereena/sirena/saarina/cerena/serenah rena/reena/rina sez ser sere seri
serenity/serinity/serenitee ren seren sez serry, seren/serenn/serena/serin/serryn ser sez serry
shania/shanaya/shaniah/shaniya/shanya/chania/shaneya/shanaia shan/shans shay/shai nia/naya
shannon/shanon/shannen/shanen/shannan/shanan/channon/shanin/shannyn/shenon shan/shans/shanz shanny/shannie/shani/shanni non shaz shazza shano
shanice/shaniece/shanise/chanice/janice/sheneice/shaneice/shaneese/sharnice shan/shans niecy/neecy neice shaz
shari/sharri/shary/sharie shar
sharon/sharron/sharan/sharyn/charon/sharen/sharran/sharonne shaz/shazz/chaz shazza shar/sha shazzy shazzer shazer ron
shauna/shawna/seana/shonah/sharna/shaunah shaun/shawn shauny/shawny shau shon shaz
shayla/shaela/shaylah/sheyla/shaylee shay lala, sheena/shena/sina/sheenah/shina/sheenagh shee sheen
sheila/shiela/sheelagh/shelagh/sheelah/sheilagh/sheela/shela/shayla/shielagh/cheila she/shee shei sheels/sheil
shelby/shelbie/shelbey/shelbi/chelby shel/shell shelbs bee
shelley/shelly/shellie/shelli/shelleigh/chelley shell/shel/chell shells shelz michelle
sherilyn/cherilyn/sherrilyn/sherylyn sherry sher/cher
shirley/shirly/shirlee/shirleen/shirlie/shirleigh/cherley shirl shirls shirlz
sian/sharn/shan/sharne/sharnie/shaan/siane/shahn shany shaney siani
sidney/sydney/sydnie/sidnee/sydnee/sidnie/cydney/sydni/sidni sid/syd siddy/syddy/siddie syds nee
sienna/siena/ciena/sciena/sianna/siennah/cienna si enna cici see sisi, sierra/ciera/siera/cierra/searra si sisi
simone/simona/symone/semone/simonne sim/sims simmy/simi/simmie mona/mone simmi mon si moany
siobhan/siobhain/shivaun/shevaun/chevonne/shavaun/shivonne/shevonne/shivon/siobahn/siobhann/siobain/shavon/chivonne/shavonne/siovan/shiobhan/shevon/chevaun/shivaughn/shabhan/sioban shiv/siv/chiv shiva/shivvy/chev/shev vonnie sio siobs bonnie von shibby
skye/sky/skie/skigh/skyy skylar/skyla skyler skyes, skyla/skylar/skyler/schuyler/skylah/skylarr/skylor sky/skye lala
sonia/sonya/sonja/sonjia/soniya/zonia/sonyah/saunia son sonny/sonnie sone sons
sophia/sofia/sofiya/sophiya/sofija/zofia/sopheah/sophiah/safia/sofea/sofya/saphia/sofiah soph/sof sophie/sofie/sophy/sofi/sophi/sophey/sofy phia/fia sophs/sofs fifi fi fee/phee sops soso
sophie/sofie/sophy/sofi/sophi/sophey/sofy/sophee/zofie/sophia/sofia/soffy/soffie/sofee soph/sof sophs/sofs soso sops phie/fee
stacey/stacy/stacie/staci/stacee/staicy/stayc/stacia/staycee/staycie stace stas anastasia ace
star/starr/starre starry, stella/stellah/estella/stela stell/stel stellie/stelly ella
stephanie/stefanie/steffany/stephany/stephaney/stephani/steffanie/stefani/stephenie/stefany/stephannie/steffani/stephania/stefania/stephaine/stephine steph/stef/steff/stephh stephy/steffy/steffie/stevie/steffi/stephi/stefi/stephie stephs stefs/steffs fanny fannie
stevie/stevi/steevie/stevey steve stephanie stefanie, storm/stormy/stormie/stormi
sukie/sukey/suki/sukee susan susanna suze, summer/sommer/sumer/somer/sumar sum/sums sumsum sunny
susan/suzan/susann/suzanne/soosan/susen/suzann sue/su sukie/sukey/suki suzie/susie/suzy/susy/suzi/suzey/suzee suze/sooz/suz susanna sooze suzette sanna sanne zan
susannah/susanna/suzanna/suzannah/suzana/susana/zuzana/zuzanna/susanah/shoshannah sue/su susie/suzie/suzy/susy/suzi suze/sooz sukie/sukey anna/annah/ana zanna/sanna annie zannah hannah zuzu sas
suzanne/susanne/suzan/susann/susan/suzann/suzane/susane sue/su susie/suzie/suzy/susy/suzi suze/sooz anne/ann annie zanne zan zanny suz
suzette/susette sue susie/suzie/suzy zette suze
sybil/sibyl/cybil/sybill/sibylla/sybilla/sibil/sybille syb/sib sibby/sibbie billie ib
sydney/sidney/sydnee/sydnie syd/sid syddie
sylvia/silvia/silvya/sylviah/silviah syl/sil/syll sylvie/silvie/silvi/sylvi viv/via sylv silva silver
sylvie/silvie/sylvy syl/sylv sylvs
tabitha/tabatha/tabetha/tabytha/tabita/tabathah tab tabby/tabbie/tabbi tabs/tabz beth tibby tibs tabbs
talia/thalia/taliah/tahlia/tahliah/talya/tallia/taleah/taliyah/tahleah/daliah/talea/taylia/tarlia tal/tals tally/tallie/tali lia/leah talls tiya
tallulah/talulah/talula/tallula/taloola/talulla/tululah/tallulla tal/tals tally/tallie/tali lula/lulu/loulou/lulah lu/lou tu tilly
tamara/tammara/tamera/tamar/tamarah/tamra/tamora/tamira/tammera/tamarra tam tammy/tammie/tami/tammi mara/marra tams/tamz taz tara tama tammo
tamsin/tamzin/tamsyn/tamzyn/tamsen/tamasin/tamzen/tamasine/tamson/tasmin/tazmin/thomasina/tamsine/tamazin tam/tams tammy/tammie/tami/tamsie/tammi taz tamz sin tazzy tamsy tomsie
tania/tanya/tanja/tarnya/tonya/taniya/tanyah/tahnya/taniah/taania tan/tans tanz tanny/tannie tarn nia taz tatiana
tanisha/tanesha/tanishia/tanesia/tenisha/taneisha/tinesha tan/tans nisha/neesha tish tani tanny nish
tara/tarah/tarra/tahra/terra/taragh/tarrah taz/tazz tar tarry taraz tazza
taryn/tarin/tarryn/taran/tarren/tarrin taz tar ryn, tasha/tascha/tasher tash tashy natasha
tatiana/tatyana/tatianna/taytiana/tatjana/tatia tatty/tatti/tattie tat tats tiana/tianna tanya/tania ana anna tati/taty tia taytay
tatum/taytum/tatem tat tate
taylor/tayler/tayla/taylah/tailor/tayleur/taylar/tailer/taelor/teyla/teylor/tayor/tailah tay/tai/tae tays tayls taytay ty
teagan/tegan/teegan/teigan/tiegan/teigen/tegen/taegan/teaghan/teagen/tigan tea tee teags/teegs teg tegs teggy tig tiggy gan
tegan/tegen/tiegan/teagan teg tegs teggy, tennessee/tenessee tenny tess
teresa/theresa/terasa/therese/tereza/theresia/teressa/treasa/tresa/theresse/terresa/toiresa/teresia tess/tes/tez terry/terri/teri/terrie/terrey tessa/tesa tessie/tessy resa/reesa/reese tere tezza tracy/tracey trace trees zita tee reeny
terri/terry/teri/terrie/terrey/teree ter/tez tel theresa, tess/tes/tesse tessa/tesa tessie/tessy theresa
tessa/tesa/tessah tess/tes tessie/tessy tez, thea/theia/theea/thia/theah/teah/thaya thee theadora dora theo tee
thelma/telma thel thelms elma
theodora/theadora/teodora/feodora/theodorah thea/thia/theia theo/teddy/teddie dora/doro dory/dorrie tedi feo ted dot
thomasina/thomasine/tomasina tamsin/tamzin tom/tommy/tommie sina/ina tommi tam tammy tomi
tia/teah/tea/tiah/tiya/teya/thia/tiea/teyah tee ti titi
tiana/tianna/tiannah/tyanna/teanna/teyana/teana/tiahna tia/ti anna/ana tee annie tiny nana
tiegan/teagan/tegan/tigan tig tiggy, tierney/tiernan/tierny/teirney/tierni tia tee
tiffany/tiffanie/tifany/tiffani/tiffney/tiphany/tiffeny/tiffnie/tifanie/tyffany tiff/tif/tiffs tiffy/tiffi/tiffie fanny tifa tiffz
tilda/tylda/tildah tilly/tillie til matilda
tilly/tillie/tilli/tilley/tily/tillee/tylly til/till tils/tills matilda tillz
tillymae/tillymay/tilliemae/tilliemay tilly/tillie til mae/may
tina/teena/tena/tinah tin teen christina teens tinny tee, toni/tonie/tony/tonni/tonee/tonia tone tones antonia
topaz/topas toppy paz
tracey/tracy/tracie/traci/tracee/traicey/traycie/treacy/trayci trace/trayce trac tre treacle trase trey traz tracelle
trinity/trinitee/triniti trin/trini trinny nity tri, tricia/trisha/trishia/trisher trish/tris patricia
trixie/trixy/trixi trix beatrice, trudy/trudie/trudi/trudey true tru gertrude, tyla/tyler/tylah/tyra/tylar ty
una/oona/oonagh/euna/unagh oo, unity/unitee una uni
ursula/ursla/ursular/urszula/orsola urs ursie/ursy ula/ulla sula ursh
valentina/valentine/valentyna val/vals tina/teena vally/vallie lena valya vali
valerie/valery/vallerie/valarie/valorie/valeri/valeria/vallery val/vall vals/valz vally lerie vallie ria valley
vanessa/vanesa/venessa/vannessa/vinessa/vanesha/vanesser/venesa ness/nes nessa/nesa/nesha nessie/nessy/nessi van/vans vanny/vannie/vanni vee nez essa vanna nese
vashti/vashtie vash, velma/velmah vel, venetia/venitia/venetiah/venecia vee netia/netty vinny vennie venny tia
vera/veera/verah/viera/weera vee ve verie, verity/veritie/verityy/verite/veritee ver/vez verry/very vee vezza
verona/verrona ron ronnie vee
veronica/veronika/veronique/verronica/weronika/varonica/veronicah ron/ronnie/ronni/ronny/roni vera vee ronica/nica nicky/nikki vron/von nika nic verry vonnie
victoria/viktoria/victoriah/viktorija/vittoria/wiktoria/victorya/viktoriya/victorea/vicktoria vic/vick/vik vicky/vickie/vicki/vikki/vicci/vikky/vikkie/viki/viccy tori/tory/toria/torri/torrie/torie/torey vics/vix/vicks/vicx/vixs vixen/vixy vita tor/torr vikx ria toya viccie toz vee
viola/violah vi/vy/vie violet ola vee
violet/violette/violett/viollet/violetta/violeta vi/vy/vie lettie/letty/lottie vio/vee etta viola vivi lett vies
virginia/virgenia/virginiah/verginia/virginie ginny/ginnie/jinny/ginni/jinnie/gini gin virgie ginger gina vergie gigi genny vee
viv/vive viva vivian
vivian/vivien/vivienne/vivianne/vivienn/vyvyan/viviane/viviana/vivianna/vivyan/vyvian/vivyen viv/vivv viva/vivi vivvy/vivvie/vivy vivs vi ann/anna/annie bibi vee
wanda/vanda/wandah wand wandy wendy, wendy/wendie/wendi/wendey wend wen wends/wendz wenz gwen
whitney/whitnee/witney/whitnie/whittney whit/wit whits nee
wilhelmina/wilhemina/williamina/wilhelmena/wilamina willa/wila billie/billy minnie/minny/mini mina/meena/minna wilma/velma willie/willy helma will elma wil min minn willemina vilma
willow/willo/wilow/willa/willowe will/wil willie/wills lo wils, wilma/vilma wil will
winifred/winnifred/winefred/winifrid/winefride/winafred/winnafred/wynnifred win/winn/wyn/wynn winnie/winny/winni/wynnie fred/freda/frieda freddie/freddy una
winona/wynona/wenona/winonah win winnie nona noni, wren/ren/wrenn rennie
xanthe/zanthe/zanthie/xanthi/xanthie/santhe xan/zan xanny anthe xanth thea zanny
xena/zena/xenia/zenia/zeena zen/xen zee
yolanda/yolande/iolanda/jolanda/yolander/yolandah yo/yoyo lan/landa lana yola/iola/jola lanny yoli yolie
ysabel/ysabelle izzy bel/belle, yvette/evette/ivette/yvett yve/eve vettie/vette evie yv ivy yvie
yvonne/evonne/ivonne/yvonn/evon/yvone/ivon/yvon/yvonna von/vonn/vonnie/vonny yve/eve evie yv ivy yvie vons
zara/zahra/sara/zarah/zaara/xara/zahara/zarra/zaarah zaz/zazz zaza zar za zee zazoo, zelda/selda/zeldah zel zelly
zena/zeena/xena/zina zen zee, zinnia/zinia zin zinny, zoe/zoey/zoie/zowie/zoee/zooey/zo/zoi zozo zoz zoes zobo
zola/zolah zo, zuleika/zuleyka/zulaikha zulu leika leica zu, kaci/kacey/kasey/kacie kace kase
maddie/maddy/maddi/madi/mady mads/madz madeleine madison, maggie/maggy/maggi/meggie mags margaret megan
ellamae/ellamay/ellamai ella mae/may el, evamae/evamay/evamai eva mae/may eve evie
ellarose/ellerose ella rose rosie el, avamae/avamay/avamai ava mae/may, gracie/gracy/gracey/graci grace gray
graciemae/graciemay/gracymae gracie/gracy grace mae/may, ellierose/ellyrose ellie/elly rose rosie
laceymae/laceymay/laciemae/laciemay lacey/lacie/lacy lace mae/may, emmalouise/emalouise emma em lou/louise emmalou
saralouise/sarahlouise sarah sara lou louise, sarahjane/sarajane/sarahjayne/sarajayne sarah sara jane/jayne sj sal
rubymae/rubymay/rubiemae ruby rube mae/may, maisiemae/maisymay maisie/maisy mae
kellymarie/kelliemarie kelly/kellie kel marie, annalouise/annlouise anna ann lou louise
leighanne/leeanne leigh/lee ann/anne lea
`)
